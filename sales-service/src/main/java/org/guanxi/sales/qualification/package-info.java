/** How far a lead has come: what it can become, until it is worth a deal or not. */
@NullMarked
package org.guanxi.sales.qualification;

import org.jspecify.annotations.NullMarked;
