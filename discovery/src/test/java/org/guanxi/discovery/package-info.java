/** Discovery as services and strangers meet it. */
@NullMarked
package org.guanxi.discovery;

import org.jspecify.annotations.NullMarked;
