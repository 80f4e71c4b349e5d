/** What we want to say to many, from the draft to the end. */
@NullMarked
package org.guanxi.campaign.campaign;

import org.jspecify.annotations.NullMarked;
