/** Serves the configuration of every service from the files beside it. */
@NullMarked
package org.guanxi.config;

import org.jspecify.annotations.NullMarked;
