/** Carries messages to people: each once, also when an instance dies in the middle. */
@NullMarked
package org.guanxi.campaign.send;

import org.jspecify.annotations.NullMarked;
