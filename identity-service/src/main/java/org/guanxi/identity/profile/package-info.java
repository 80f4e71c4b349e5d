/** The person who asks: who they are, and how they want to see things. */
@NullMarked
package org.guanxi.identity.profile;

import org.jspecify.annotations.NullMarked;
