/// The lab: trains the language models and measures the program against gold data. Never in the user's distribution.
@NullMarked
package org.cotejo.lab;

import org.jspecify.annotations.NullMarked;
