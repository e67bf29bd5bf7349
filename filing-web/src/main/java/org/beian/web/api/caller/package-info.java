/**
 * Who is calling the API: a program with a token, or the public. What a program may see and do is
 * the services' business; here is only told which one it is and which scopes it was given.
 */
package org.beian.web.api.caller;
