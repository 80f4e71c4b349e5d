/** How far a campaign has come: its states, the moves between them, and what each move needs. */
@NullMarked
package org.guanxi.campaign.progress;

import org.jspecify.annotations.NullMarked;
