/**
 * What a customer without a contract will probably buy: BG/NBD for how often, MBG/NBD for whether at all, Gamma-Gamma
 * for how much. Plain Java, no Spring.
 */
@NullMarked
package org.guanxi.analytics.lifetime;

import org.jspecify.annotations.NullMarked;
