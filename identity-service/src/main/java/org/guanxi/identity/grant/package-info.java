/** What somebody may give to others, and take from them. */
@NullMarked
package org.guanxi.identity.grant;

import org.jspecify.annotations.NullMarked;
