/** The public API and its JSON, as the partner application demo-partner uses them. */
package org.guanxi.demo.api;
