package org.guanxi.gateway.operations;

class DeadLetterNotFound extends RuntimeException {}
