/** The only way in for the other services' events: each feed says what an event tells, the stream takes it in. */
@NullMarked
package org.guanxi.analytics.feed;

import org.jspecify.annotations.NullMarked;
