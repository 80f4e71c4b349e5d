/** Who is signed in: known by a cookie, their tokens kept on the server. */
@NullMarked
package org.guanxi.gateway.session;

import org.jspecify.annotations.NullMarked;
