/** Made-up customers: who they are, what they are called, what they buy. */
@NullMarked
package org.guanxi.demo.customer;

import org.jspecify.annotations.NullMarked;
