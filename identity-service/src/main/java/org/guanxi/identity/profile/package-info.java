/** The person who asks: how they want to see things, and their password. */
@NullMarked
package org.guanxi.identity.profile;

import org.jspecify.annotations.NullMarked;
