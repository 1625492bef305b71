/// Who may ask, and what every answer carries.
///
/// The workbench listens on the loopback address only. That keeps other machines out, but not other pages in the same browser, so:
///
/// 1. [org.cotejo.web.http.Guard] answers only requests that name this machine as their host (a page elsewhere whose name was made to point at 127.0.0.1 names itself), and takes posts
///    only from its own pages: with its own origin, and with a token that only its pages hold.
/// 2. [org.cotejo.web.http.Headers] tells the browser to run and load nothing but the workbench's own files: report text that got past the
///    escaping of the templates still could not run.
/// 3. [org.cotejo.web.http.Assets] are those files.
///
/// [org.cotejo.web.http.Address] is the address of a page with its parameters: the state of every page is in it.
///
/// Traps: the token changes with every start; a page left open over a restart has to be loaded again before it can post.
@NullMarked
package org.cotejo.web.http;

import org.jspecify.annotations.NullMarked;
