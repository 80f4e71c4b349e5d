package org.guanxi.shared.list.group;

import java.util.List;

/**
 * A list by one of its fields.
 *
 * @param items the largest first
 * @param capped there are more, smaller ones
 */
public record Groups(List<Group> items, boolean capped) {}
