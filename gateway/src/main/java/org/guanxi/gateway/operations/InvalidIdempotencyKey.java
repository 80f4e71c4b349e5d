package org.guanxi.gateway.operations;

class InvalidIdempotencyKey extends RuntimeException {}
