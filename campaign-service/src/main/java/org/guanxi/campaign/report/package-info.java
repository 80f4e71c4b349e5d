/** What became of a campaign: who was reached, who was not and why, what went out. */
@NullMarked
package org.guanxi.campaign.report;

import org.jspecify.annotations.NullMarked;
