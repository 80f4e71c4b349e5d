/** New passwords: the one that people choose themselves, and the one that somebody gives them. */
@NullMarked
package org.guanxi.identity.renewal;

import org.jspecify.annotations.NullMarked;
