/** Changes some of a record's fields (RFC 7396) by the checks of the whole. */
@NullMarked
package org.guanxi.shared.http.patch;

import org.jspecify.annotations.NullMarked;
