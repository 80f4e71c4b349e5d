/** What a caller reads of anything that goes wrong: one shape, in their language, with an id by which the log knows it. */
@NullMarked
package org.guanxi.shared.problem.answer;

import org.jspecify.annotations.NullMarked;
