package org.guanxi.identity.application;

/** The only time that the secret is told. */
record NewSecret(ApplicationView application, String secret) {}
