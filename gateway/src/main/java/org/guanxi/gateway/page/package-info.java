/** The web app and the API page, as files. */
@NullMarked
package org.guanxi.gateway.page;

import org.jspecify.annotations.NullMarked;
