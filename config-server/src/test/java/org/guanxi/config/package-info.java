/** What config-server refuses, and how it is built. */
@NullMarked
package org.guanxi.config;

import org.jspecify.annotations.NullMarked;
