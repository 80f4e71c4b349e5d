/** Who belongs to a segment since when and why, kept true by events and by time. */
@NullMarked
package org.guanxi.analytics.segment.member;

import org.jspecify.annotations.NullMarked;
