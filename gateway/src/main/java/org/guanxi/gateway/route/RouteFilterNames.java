package org.guanxi.gateway.route;

import org.springframework.cloud.gateway.server.mvc.filter.SimpleFilterSupplier;
import org.springframework.stereotype.Component;

/** Makes {@link RouteFilters} known to the route configuration. */
@Component
class RouteFilterNames extends SimpleFilterSupplier {

    RouteFilterNames() {
        super(RouteFilters.class);
    }
}
