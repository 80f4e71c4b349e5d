package org.guanxi.gateway.operations.settlement;

class InvalidIdempotencyKey extends RuntimeException {}
