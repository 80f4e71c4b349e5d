/** Who works together. */
@NullMarked
package org.guanxi.identity.team;

import org.jspecify.annotations.NullMarked;
