/** Chinese names by the first letters of their pinyin, as people type them who do not want to change the keyboard. */
@NullMarked
package org.guanxi.shared.pinyin;

import org.jspecify.annotations.NullMarked;
