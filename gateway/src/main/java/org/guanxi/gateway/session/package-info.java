/** People in browsers: signed in through identity-service, known by a cookie, their tokens kept on the server. */
@NullMarked
package org.guanxi.gateway.session;

import org.jspecify.annotations.NullMarked;
