package org.guanxi.analytics.profile;

/** One account before and after a step. */
public record Change(Profile before, Profile after) {}
