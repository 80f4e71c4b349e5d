/** New passwords: the one that people choose themselves, and the one that somebody gives them. */
@NullMarked
package org.guanxi.identity.newpassword;

import org.jspecify.annotations.NullMarked;
