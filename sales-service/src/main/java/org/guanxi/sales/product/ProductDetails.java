package org.guanxi.sales.product;

import org.guanxi.sales.money.Money;

public record ProductDetails(String code, String name, Money price, boolean active) {}
