/** What can go wrong, by how a caller is to take it. An exception's name is the problem's type (RFC 9457). */
@NullMarked
package org.guanxi.shared.problem;

import org.jspecify.annotations.NullMarked;
