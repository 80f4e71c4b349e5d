/** What is asked of the figures, and the page that tells what they are. */
@NullMarked
package org.guanxi.bench.report;

import org.jspecify.annotations.NullMarked;
