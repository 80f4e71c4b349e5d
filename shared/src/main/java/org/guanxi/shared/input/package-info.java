/** What callers may say, in JSON and in files alike: text that can be read, moments that can be. */
@NullMarked
package org.guanxi.shared.input;

import org.jspecify.annotations.NullMarked;
