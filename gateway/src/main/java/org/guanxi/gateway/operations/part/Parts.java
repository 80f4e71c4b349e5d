package org.guanxi.gateway.operations.part;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guanxi.gateway.operations.OperationsSettings;
import org.springframework.cloud.client.ServiceInstance;
import org.springframework.cloud.client.discovery.DiscoveryClient;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.config.RouteProperties;
import org.springframework.stereotype.Component;

/** What there should be is what the routes lead to, and what has registered; who died is missed by its route. */
@Component
public class Parts {

    private static final Pattern OBJECT = Pattern.compile("/api/([a-z-]+)/\\*\\*");

    private final GatewayMvcProperties routes;
    private final DiscoveryClient discovery;
    private final OperationsSettings settings;

    Parts(GatewayMvcProperties routes, DiscoveryClient discovery, OperationsSettings settings) {
        this.routes = routes;
        this.discovery = discovery;
        this.settings = settings;
    }

    public List<Part> all() {
        Map<String, List<String>> objects = new TreeMap<>();
        for (RouteProperties route : routes.getRoutes()) {
            String service =
                    Objects.requireNonNull(route.getUri(), route.getId()).getHost();
            objects.computeIfAbsent(service, name -> new ArrayList<>()).addAll(objectsOf(route));
        }
        discovery.getServices().forEach(name -> objects.computeIfAbsent(name, unrouted -> new ArrayList<>()));
        List<Part> parts = new ArrayList<>();
        objects.forEach((name, served) -> parts.add(new Part(name, List.copyOf(served), addresses(name))));
        settings.platform().forEach((name, address) -> parts.add(new Part(name, List.of(), List.of(origin(address)))));
        return parts;
    }

    private static List<String> objectsOf(RouteProperties route) {
        return route.getPredicates().stream()
                .flatMap(predicate -> predicate.getArgs().values().stream())
                .map(OBJECT::matcher)
                .filter(Matcher::matches)
                .map(path -> path.group(1))
                .toList();
    }

    private List<URI> addresses(String name) {
        return discovery.getInstances(name).stream()
                .map(ServiceInstance::getUri)
                .toList();
    }

    /** Discovery's address holds a password and a path, and may be one of several. */
    private static URI origin(String address) {
        URI whole = URI.create(address.split(",")[0]);
        return URI.create(
                whole.getScheme() + "://" + whole.getHost() + (whole.getPort() < 0 ? "" : ":" + whole.getPort()));
    }
}
