/** Who is reached, and who is not and why: segments and contacts as others tell us, frozen when a campaign starts. */
@NullMarked
package org.guanxi.campaign.audience;

import org.jspecify.annotations.NullMarked;
