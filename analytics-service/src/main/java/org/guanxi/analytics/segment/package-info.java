/** Segments: rules over accounts, who meets them now, since when and why, and everybody who came and went. */
@NullMarked
package org.guanxi.analytics.segment;

import org.jspecify.annotations.NullMarked;
