/** What can be set, and where one finds it. */
@NullMarked
package org.guanxi.shared.settings;

import org.jspecify.annotations.NullMarked;
