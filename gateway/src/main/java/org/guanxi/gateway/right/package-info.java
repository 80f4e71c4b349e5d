/** What a caller may do: identity says so of a person, the token of an application. */
@NullMarked
package org.guanxi.gateway.right;

import org.jspecify.annotations.NullMarked;
