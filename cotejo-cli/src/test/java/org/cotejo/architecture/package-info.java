/// Rules about the whole house, checked on its class files.
package org.cotejo.architecture;
