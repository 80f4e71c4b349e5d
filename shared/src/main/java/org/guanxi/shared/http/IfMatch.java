package org.guanxi.shared.http;

/** The version that the caller has seen. A controller's method takes it as a parameter; a request without it is refused. */
public record IfMatch(long version) {}
