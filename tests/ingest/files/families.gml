Creator "networkx, by hand"
graph [
  directed 1
  label "Families of Norland"
  node [
    id 0
    label "Arden &#38; Sons"
    country "XK"
    graphics [ x 10.0 y 20.0 ]
  ]
  node [ id 1 label "Brook" born 1950 aka "River" aka "Bach" ]
  node [ id 2 label "Cole, never closed
  node [ id 3 label "Dale" ]
  node [ label "no id" ]
  edge [ source 0 target 1 kind "funding" weight 2.5 start "2012-05" ]
  edge [ source 1 target 2 kind "funding" ]
  edge [ source 3 target ]
  edge [ source 3 target 1 label "trains" ]
]
