/** What somebody may give to others. */
@NullMarked
package org.guanxi.identity.grant;

import org.jspecify.annotations.NullMarked;
