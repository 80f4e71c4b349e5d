/** The segments that there are, each with its compiled rule. */
@NullMarked
package org.guanxi.analytics.segment.catalogue;

import org.jspecify.annotations.NullMarked;
