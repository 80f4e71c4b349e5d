package org.guanxi.gateway.operations.part;

import java.net.URI;
import java.util.List;

/**
 * What should be there.
 *
 * @param objects what it serves, as the first part of paths in the API
 * @param addresses the instances that are known of at the moment
 */
public record Part(String name, List<String> objects, List<URI> addresses) {}
