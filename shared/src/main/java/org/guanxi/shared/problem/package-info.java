/** One answer for everything that goes wrong: RFC 9457, in the caller's language. An exception's name is the problem's type. */
@NullMarked
package org.guanxi.shared.problem;

import org.jspecify.annotations.NullMarked;
