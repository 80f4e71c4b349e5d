/** Made-up customers: who they are, what they are called, what they buy. */
package org.guanxi.demo.customer;
