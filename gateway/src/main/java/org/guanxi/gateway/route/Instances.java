package org.guanxi.gateway.route;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.discovery.DiscoveryClient;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;

/** Where a service can be reached: what discovery knows of it, by turns. */
@Component
class Instances {

    private final DiscoveryClient discovery;
    private final AtomicInteger turn = new AtomicInteger();

    Instances(DiscoveryClient discovery) {
        this.discovery = discovery;
    }

    URI next(String service) {
        List<ServiceInstance> known = discovery.getInstances(service);
        if (known.isEmpty()) {
            throw new HttpServerErrorException(HttpStatus.SERVICE_UNAVAILABLE, "No instance of " + service);
        }
        return known.get(Math.floorMod(turn.getAndIncrement(), known.size())).getUri();
    }
}
