/** What a campaign says, to whom and when, and what it may cost. */
@NullMarked
package org.guanxi.campaign.content;

import org.jspecify.annotations.NullMarked;
