/** Who has done something: the name behind what histories and events call by an id. */
@NullMarked
package org.guanxi.identity.actor;

import org.jspecify.annotations.NullMarked;
