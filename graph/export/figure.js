// Linked from graph/page/js by scripts/link_page.js (make page-script): edit those, not this.
"use strict";var axisgraphFigure=(()=>{var Dn=Object.defineProperty;var $r=Object.getOwnPropertyDescriptor;var Or=Object.getOwnPropertyNames;var kr=Object.prototype.hasOwnProperty;var Mr=(t,n)=>{for(var e in n)Dn(t,e,{get:n[e],enumerable:!0})},Er=(t,n,e,o)=>{if(n&&typeof n=="object"||typeof n=="func\
tion")for(let s of Or(n))!kr.call(t,s)&&s!==e&&Dn(t,s,{get:()=>n[s],enumerable:!(o=$r(n,s))||o.enumerable});return t};var Ar=t=>Er(Dn({},"__esModule",{value:!0}),t);var _l={};Mr(_l,{draw:()=>Rl});var Tr=["actors","links","sources","events"];function Le(t){if(Array.isArray(t))return t;if("values"in t)return t.at.map(
s=>t.values[s]);let n=Le(t.lengths),e=De(t.rows,n.reduce((s,r)=>s+(r??0),0)),o=0;return n.map(s=>s===null?null:e.slice(o,
o+=s))}function De(t,n){let e=Array.from({length:n},()=>({}));for(let[o,s]of Object.entries(t)){let r=Le(s);for(let c=0;c<
n;c+=1)r[c]!==null&&(e[c][o]=r[c])}return e}function Ir({ids:t,fields:n}){let e=De(n,t.length),o=Object.create(null);return t.
forEach((s,r)=>{o[s]=e[r]}),o}function Nr({columns:t,at:n,wholes:e},o){return{columns:t,of:Object.assign(Object.create(null),
Object.fromEntries(o.map((s,r)=>[s,n[r]]))),wholes:e}}function ve(t){return{...t,columns:Nr(t.columns,t.actors.ids),...Object.
fromEntries(Tr.map(n=>[n,Ir(t[n])]))}}var _=["low","moderate","high"],G=["asserted","disputed","denied"],Q={asserted:"not contested",disputed:"disputed",denied:"\
denied"};var v=["support","structure","alignment","hostility"],bt=["support","structure","alignment"],qt=["asserted","disputed"],
Jt=["kinds","families","on","between","certain","minConfidence","status","without"],Qt=["via","maxHops","limit","undirec\
ted","time","parts","sort"],U={kinds:[],families:[],on:null,between:null,certain:!1,minConfidence:null,status:[],without:[],
via:[],maxHops:4,limit:10,undirected:!1,time:"any",parts:!0,sort:"shortest"},Re=["any","together","in-order"],_e=["short\
est","strongest"],vn=["January","February","March","April","May","June","July","August","September","October","November",
"December"],je=["spring {}","summer {}","autumn {}","winter {}","spring {} (Northern Hemisphere)","summer {} (Northern H\
emisphere)","autumn {} (Northern Hemisphere)","winter {} (Northern Hemisphere)","spring {} (Southern Hemisphere)","summe\
r {} (Southern Hemisphere)","autumn {} (Southern Hemisphere)","winter {} (Southern Hemisphere)","the first quarter of {}",
"the second quarter of {}","the third quarter of {}","the fourth quarter of {}","the first third of {}","the second thir\
d of {}","the third third of {}","the first half of {}","the second half of {}"],Rn="ongoing";var Ce=["leads","member-of"],Zt={high:null,moderate:[9,4],low:[2.5,3.5]};var _n={ي:"ی",ى:"ی",ئ:"ی",ك:"ک",ة:"ه",ۀ:"ه",ؤ:"و",ـ:"",ß:"ss",ı:"i"},We={q:"k",c:"k",z:"s",p:"b"};var Fe=500,jn=70;var ct=["kinds","types","confidences","statuses","countries"],Dr=[...ct,"window","certain","without","only"],Ue=[...Dr,"\
question"],P="none",Fl=[...v,"all"];var Z=Object.freeze({view:"graph",table:"actors",timeline:"lanes",matrix:{family:"support",order:"kinds",grouped:!0,opened:[]},
kinds:null,types:null,confidences:null,statuses:null,countries:null,window:null,certain:!1,without:[],only:null,unfolded:[],
focus:null,pinned:{},stacks:[],families:null,selected:[],open:null,compare:null,question:null,chosen:null,story:null}),Gl=Object.
keys(Z);function Cn(t,n){return n==="kinds"?Object.keys(t.kinds):n==="types"?Object.keys(t.types):n==="confidences"?[..._].reverse():
n==="statuses"?[...G]:[...new Set(Object.values(t.actors).map(o=>o.country??P))].sort()}var vr=2,Ge="country:",ot=({question:t})=>!!(t&&
(t.from||t.to||t.walk.via?.length)),He=({compare:t})=>t&&t.by!=="actors"?t:null;var st=t=>t.startsWith(Ge)?t.slice(Ge.length):null;function tn({question:t}){let{from:n,to:e}=t??{};return n&&e&&[n,e].every(o=>st(o)===null)?{from:n,to:e}:null}function xt({
question:t}){return t?.walk.maxHops??(t?.from&&t?.to?U.maxHops:vr)}function nn(t,n,e){return ot(n)?e==="statuses"?qt:e!==
"kinds"?null:Object.keys(t.kinds).filter(o=>bt.includes(t.kinds[o].family)):null}var Be=(t,n,e)=>n[e]??nn(t,n,e);var ze={light:{ground:"#fdfdfc",ink:"#18212c",caption:"#566374",strip:"#f3f5f7",line:"#d9dee4",accent:"#0a5cab"},dark:{ground:"\
#11151b",ink:"#e7ebf1",caption:"#9fabba",strip:"#171d25",line:"#303945",accent:"#7ab8ff"}},Wn=t=>[1,3,5].map(n=>parseInt(
t.slice(n,n+2),16)),Rr=t=>`#${t.map(n=>Math.round(n).toString(16).padStart(2,"0")).join("")}`;function Fn(t){let[n,e,o]=Wn(
t).map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*o}function Xe(t,n){
let[e,o]=[Fn(t),Fn(n)].sort((s,r)=>r-s);return(e+.05)/(o+.05)}function tt(t,n,e){let o=Wn(n);return Rr(Wn(t).map((s,r)=>s+
(o[r]-s)*e))}var Gn=t=>Fn(t)<.2;function lt(t,n,e=4.6){let o=Gn(n)?"#ffffff":"#000000";for(let s=0;s<1;s+=.06){let r=tt(
t,o,s);if(Xe(r,n)>=e)return r}return o}function Pe(t,n,e,o=3.05){for(let s=e;s<1;s+=.04){let r=tt(n,t,s);if(Xe(r,n)>=o)return r}
return t}var j=t=>t[t.length-1],St=t=>!!t;function T(t,n){let e=t.get(n);if(e===void 0)throw new RangeError(`nothing is known of ${n}`);
return e}function N(t,n,e){let o=t.get(n);o?o.push(e):t.set(n,[e])}var _r=/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;var jr=new Intl.Segmenter("en",{granularity:"grapheme"}),en=t=>t.slice(0,400).replace(_r,n=>"‌‍".includes(n)?n:" ").
replace(/\s+/g," ").trim()||"…";function Cr(t,n,e){let o=en(t);if(e(o)<=n)return o;let s=[...o],[r,c]=[0,s.length];for(;r+
1<c;){let i=r+c>>1;e(`${s.slice(0,i).join("")}…`)<=n?r=i:c=i}return`${s.slice(0,r).join("").trimEnd()}…`}var on=(t,n)=>!!t.
at(-1)?.endsWith("…")&&!en(n).endsWith("…"),Ye=(t,n)=>t.join(" ")===en(n);function Ke(t,n,e){if(e(t)<=1.3*n)return[t];
let o=t.split(/(?<=[-\u2010-\u2015/])/u);if(o.length>1)return o.flatMap(r=>Ke(r,n,e));let s=[];for(let{segment:r}of jr.segment(
t)){let c=s.at(-1);c&&e(c+r)<=n?s[s.length-1]=c+r:s.push(r)}return s}function nt(t,n,e,o=3){let s=[];for(let r of en(t).
split(" "))Ke(r,n,e).forEach((c,i)=>{let a=s.length?`${s.at(-1)}${i?"":" "}${c}`:c;s.length&&e(a)<=n?s[s.length-1]=a:s.push(
c)});return s.length<=o?s:[...s.slice(0,o-1),Cr(s.slice(o-1).join(" "),n,e)]}var Un=" · ",[vt,Wr]=[400,600],sn=({strong:t})=>t?Wr:vt,rn=(t,{sub:n},e)=>t.reduce((o,s,r)=>o+e(s.text,n,sn(s))+(r?e(Un,
n,vt):0),0),Hn=(t,n,e)=>e(Un,n.sub,vt)+rn([t],n,e);function qe(t,n,e){let o=[];for(let s of t){let r=[...o.at(-1)??[],s];
if(r.length>1&&rn(r,n,e)<=n.wrap)o[o.length-1]=r;else for(let c of nt(s.text,n.wrap,i=>e(i,n.sub,sn(s))))o.push([{...s,text:c}])}
return o}function Je({place:t,ended:n,received:e},o,s,r){let c=(f,d)=>f!==""&&{text:f,strong:d};if(s.subs){let f=[c(t,!1),
c(n,!1),c(e.full,!0),c(e.drawn,!1)];return{beside:null,under:qe(f.filter(St),s,r)}}let i=c(e.brief,!1),a=r(j(o),s.name,650),
l=i&&a+Hn(i,s,r)<=s.wrap?i:null,u=[c(n,!1),!l&&i];return{beside:l,under:qe(u.filter(St),s,r)}}function Qe(t,n,{sub:e},o){
let s={text:Un.trim(),size:e,weight:vt,fill:t[0].fill},r=t.flatMap((l,u)=>u?[s,l]:[l]),c=r.map(({text:l,size:u,weight:f})=>o(
l,u,f)),i=o(" ",e,vt),a=n-(c.reduce((l,u)=>l+u,0)+(r.length-1)*i)/2;return r.map((l,u)=>{let f={...l,x:a+c[u]/2};return a+=
c[u]+i,f})}function Fr({ribbons:t},n){let e=new Map(n.map(l=>[l.id,l])),o=new Map,s=new Map(n.map(({id:l})=>[l,0]));for(let{from:l,
to:u,main:f,kinds:d,back:h}of t){let[p,m]=[e.get(l),e.get(u)],b=f&&d.length&&!h.length?1:0;p&&m&&(N(o,l,u),N(o,u,l),s.set(
l,T(s,l)+b),s.set(u,T(s,u)-b))}let r=[],c=new Set,i=[...n].sort((l,u)=>T(s,u.id)-T(s,l.id)||to(l.id,u.id));for(let l of i){
let u=[l.id];for(let f=u.shift();f!==void 0;f=u.shift()){if(c.has(f))continue;c.add(f),r.push(T(e,f));let d=(o.get(f)??[]).
filter(h=>!c.has(h));d.sort((h,p)=>(o.get(h)?.length??0)-(o.get(p)?.length??0)||to(h,p)),u.push(...d)}}r.sort((l,u)=>Math.
sign(T(s,u.id))-Math.sign(T(s,l.id)));let a=new Map;for(let l of r)N(a,l.frame??l.id,l);return[...a.values()]}var to=(t,n)=>t<
n?-1:1;function no(t,n,e){let o=[...new Set(t.boxes.map(({column:c})=>c))].sort((c,i)=>c-i),s=new Map;if(n&&o.length>1){
let c=[o.slice(0,o.length>>1),o.slice(o.length>>1)];for(let{id:i,column:a}of t.boxes)s.set(i,c[0].includes(a)?0:1);return{
layerOf:s,columns:c}}let r=[];for(let c of o){let i=t.boxes.filter(f=>f.column===c),a=e.get(c)??1,l=i.length/a,u=0;for(let f of a>
1?Fr(t,i):[i]){let d=Math.min(a-1,Math.floor((u+f.length/2)/l));for(let{id:h}of f)s.set(h,r.length+(a>1?d:0));u+=f.length}
for(let f=0;f<a;f+=1)r.push([c])}return{layerOf:s,columns:r}}var Ur=7,Bn=(t,n)=>n.chip+(t-1)*(n.small+3);function Hr(t,n,e,o){let s=nt(t.label,e.wrap,u=>o(u,e.name,650),Ur),{beside:r,
under:c}=Je(t,s,e,o),i=t.chips.map(u=>({...u,lines:nt(u.label,e.wrap,f=>o(f,e.small,400))})),a=s.length*e.line+c.length*
(e.sub+4)+(i.length?4:0)+i.reduce((u,{lines:f})=>u+Bn(f.length,e)+e.chipGap,0),l=Math.max(...s.map(u=>o(u,e.name,650)),r?
o(j(s),e.name,650)+Hn(r,e,o):0,...c.map(u=>rn(u,e,o)),...i.flatMap(u=>u.lines.map(f=>o(f,e.small,400)+20)));return{id:t.
id,box:t,chips:i,ribbon:null,layer:n,column:t.column,lines:s,beside:r,under:c,inner:a,group:t.frame,head:t.head,width:l+
2*e.pad+6,height:Math.max(e.box,a+2*e.pad),x:0,y:0,left:[],right:[]}}var Br=({main:t,kinds:n,denied:e},o)=>t&&!e?o.base+
o.each*Math.min(8,n.length):o.thin;function eo(t,n,e,o,s){let{layerOf:r,columns:c}=no(t,e,s),i=c.map(()=>[]),a=new Map;for(let f of t.
boxes){let d=Hr(f,T(r,f.id),n,o);a.set(f.id,d),i[d.layer].push(d)}let l=t.ribbons.map((f,d)=>zr(f,d,a,i,n));for(let f of l)
Xr(f,n);for(let f of a.values())for(let d of[f.left,f.right]){let h=d.reduce((p,m)=>p+m.need+n.portGap,8-n.portGap);f.height=
Math.max(f.height,h)}let u=[...a.values()].some(({lines:f,box:d})=>on(f,d.label));return{layers:i,columns:c,nodes:a,routes:l,
cut:u}}function zr(t,n,e,o,s){let[r,c]=[T(e,t.from),T(e,t.to)],i=Br(t,s),a=r.layer<=c.layer,[l,u]=a?[r,c]:[c,r],f={ribbon:t,
index:n,width:i,forward:a,same:r.layer===c.layer,chain:[l],lane:0,weight:t.main?3:1};for(let d=l.layer+1;d<u.layer;d+=1){
let h={id:`${t.id} ${d}`,box:null,ribbon:t,layer:d,column:-1,height:i,width:0,group:null,head:!1,x:0,y:0,left:[],right:[]};
o[d].push(h),f.chain.push(h)}return f.chain.push(u),f}function Xr(t,n){let{ribbon:e,chain:o,forward:s,same:r,width:c}=t,
[i,a]=[o[0],j(o)],l=s?[e.back.length,e.kinds.length]:[e.kinds.length,e.back.length],u=f=>e.main?Math.max(c,f?n.strip+n.tileGap:
0):2;i.right.push({route:t,end:0,need:u(l[0]),y:0}),(r?a.right:a.left).push({route:t,end:1,need:u(l[1]),y:0})}var rt=(t,n)=>t*n<10.95,C=t=>Math.round(t*100)/100;function R({x:t,y:n,width:e,height:o},s){let r=Math.min(s,e/2,o/2),[c,
i,a,l]=[t,n,t+e,n+o].map(C),[u,f,d,h]=[t+r,t+e-r,n+r,n+o-r].map(C);return[`M${u} ${i}L${f} ${i}Q${a} ${i} ${a} ${d}L${a}\
 ${h}`,`Q${a} ${l} ${f} ${l}L${u} ${l}Q${c} ${l} ${c} ${h}L${c} ${d}`,`Q${c} ${i} ${u} ${i}z`].join("")}var oo={patron:"#1f5fa8",between:"#b8560c",partner:"#64748b",opponent:"#b5304f",plain:"#7a828e"},Vr={support:"#5c8cc4",structure:"\
#6b7686",alignment:"#2f8a5b",hostility:"#cf5f7d"};function cn(t,n){let e=lt(oo[t]??oo.plain,n.ground,3.6);return{edge:e,
fill:tt(n.ground,e,t==="partner"||t==="plain"?.03:.1)}}var Yr="#2f5f99",so={from:"#86b4ea",other:"#4671a8"};function ft(t,n,e){
let o=e==="patron";if(t==="support"&&Gn(n.ground))return o?so.from:so.other;let s=t==="support"&&o?Yr:Vr[t];return Pe(lt(
s,n.strip,3.4),n.strip,.86,3.2)}var ro={ended:"#c2570c",began:"#0f62c4",held:"#9aa5b3"},yt=(t,n)=>t==="held"?tt(n.strip,
ro.held,.55):lt(ro[t],n.strip,3.4),Rt=t=>lt(t,"#ffffff",4.6);var Kr=.35,qr=.45,Jr=.5,io=1.15,Qr=({lines:t,under:n},e)=>t.length*e.line+n.length*(e.sub+4);function _t(t,n){let e=t.y+
(t.height-t.inner)/2+Qr(t,n)+4;return t.chips.map(o=>{let s=Bn(o.lines.length,n),r={x:t.x+9,y:e,width:t.width-18,height:s};
return e+=s+n.chipGap,{id:o.id,chip:o,area:r}})}var co=(t,n,e)=>rt(n.sub,e)?[]:_t(t,n);function ao(t,{scale:n,measure:e}){
let o=11/n,[s,r]=[t.width-6/n,Math.floor((t.height-2/n)/(o*io))],c=l=>e(l,o,650);if(r<1)return{lines:[],size:o};let i=nt(
t.box.label,s,c,r);return{lines:i.every(l=>c(l)<=s)&&Ye(i,t.box.label)?i:[],size:o}}function lo(t,n){let{graph:e,layout:o,
colours:s,focus:r,pinned:c,selected:i,scale:a,changes:l}=n,{look:u}=o,{tone:f}=e.columns.columns[t.column],{edge:d,fill:h}=cn(
f,s),p=r?r.boxes.has(t.id):null,m=p===!1&&!i.has(t.id)?Kr:1,b=r?.chosen===t.id,g=l?.actors.get(t.id),w=rt(u.sub,a)&&ao(t,
n).lines.length===0,x=[];if(t.box.members.length&&x.push({type:"path",d:R({...t,x:t.x+4,y:t.y+4},9),fill:s.ground,stroke:d,
width:1,alpha:m}),i.has(t.id)&&x.push({type:"path",d:R({x:t.x-4,y:t.y-4,width:t.width+8,height:t.height+8},12),stroke:s.
accent,width:2.4,alpha:1}),x.push({type:"path",d:R(t,9),fill:s.ground,alpha:1}),x.push({type:"path",d:R(t,9),fill:w?tt(s.
ground,d,Jr):h,stroke:g?yt(g,s):b?s.accent:d,width:b||g?3:p?2.2:1.4,dash:t.box.ended?[5,4]:null,alpha:m}),Object.hasOwn(
c,t.id)){let[O,k]=[t.x+t.width-8,t.y+8];x.push({type:"path",d:R({x:O-3,y:k-3,width:6,height:6},3),fill:s.ink,alpha:m})}for(let{
id:O,area:k}of co(t,u,a)){let $=r?.chosen===O||i.has(O);x.push({type:"path",d:R(k,5),fill:s.ground,stroke:$?s.accent:d,width:$?
2.4:.8,dash:O.startsWith("more:")?[3,2]:null,alpha:m,...O.startsWith("more:")?{}:{node:O}})}return x}function fo(t,n){let{
layout:{look:e},colours:o,focus:s,selected:r,scale:c,measure:i}=n,a=s&&!s.boxes.has(t.id)&&!r.has(t.id)?qr:1,l=t.x+t.width/
2,u=[],f=(w,x,O)=>{for(let k of Qe(w,l,e,i))u.push({type:"text",...k,y:x,anchor:"middle",alpha:a,node:O})},d=(w,x,{high:O,
id:k=t.id,beside:$,...S})=>w.forEach((E,F)=>{let y=$&&F===w.length-1?[$]:[];f([{text:E,...S},...y],x+(F+.5)*O+S.size*.35,
k)}),h=w=>({text:w.text,size:e.sub,weight:sn(w),fill:w.strong?o.ink:o.caption});if(rt(e.sub,c)){let{lines:w,size:x}=ao(t,
n),O=x*io,k=t.y+(t.height-w.length*O)/2;return d(w,k,{size:x,weight:650,high:O,fill:o.ink}),u}let p=t.y+(t.height-t.inner)/
2,m=t.beside&&h(t.beside);d(t.lines,p,{size:e.name,weight:650,high:e.line,fill:o.ink,beside:m});let[b,g]=[p+t.lines.length*
e.line,e.sub+4];t.under.forEach((w,x)=>f(w.map(h),b+(x+.5)*g+e.sub*.35,t.id));for(let{id:w,area:x,chip:O}of _t(t,e)){let k=e.
small+3,$=x.y+(x.height-O.lines.length*k)/2,S={size:e.small,weight:400,high:k,fill:o.ink};d(O.lines,$,{...S,id:w.startsWith(
"more:")?t.id:w})}return u}var Zr=[0,31,59,90,120,151,181,212,243,273,304,334],uo=t=>t%4===0&&(t%100!==0||t%400===0);function jt(t,n){return n===2?
uo(t)?29:28:n===4||n===6||n===9||n===11?30:31}var an=(t,n,e)=>t>=1&&t<=9999&&n>=1&&n<=12&&e>=1&&e<=jt(t,n);function H(t,n,e){
let o=t-1;return 365*o+Math.floor(o/4)-Math.floor(o/100)+Math.floor(o/400)+Zr[n-1]+(n>2&&uo(t)?1:0)+e}var ti=t=>H(Number(
t.slice(0,4)),Number(t.slice(5,7)),Number(t.slice(8,10)));function ln(t){if(t<=0||t>3652059)return null;let n=Math.floor(
t/365.2425)+1;for(;H(n,1,1)>t;)n-=1;for(;H(n+1,1,1)<=t;)n+=1;let e=12;for(;H(n,e,1)>t;)e-=1;let o=s=>String(s).padStart(
2,"0");return`${String(n).padStart(4,"0")}-${o(e)}-${o(t-H(n,e,1)+1)}`}function po(){let t=new Map,n=e=>(t.has(e)||t.set(
e,ti(e)),t.get(e));return e=>e.map((o,s)=>o?n(o):s%2?1e9:-1e9)}var A=class extends RangeError{constructor(n,e=""){super(e?`${n}; ${e}`:n),this.what=n,this.help=e}},Ct=(t,n="")=>t.length?
`did you mean ${t.map(e=>`\`${e}\``).join(" or ")}?`:n,fn=(t,n,e=[])=>new A(`no ${t} \`${n}\``,Ct(e));var Vn=64,ni=/^(\d{4})(?:-([01]\d)(?:-(\d\d))?)?[?~%]?$/,wo=/^(?=.*X)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?$/,
ei=/^(\d{4})-(2[1-9]|3\d|4[01])(?:[?~%]|\^\S)?$/,oi=/^(\d{4})S(\d+)[?~%]?$/,si=/^(?:\[.*\]|\{.*\})$/,ri=/^([^/]*)\/([^/]*)$/,
ii=/^(\d{4})-(\d{4})$/,ci=/^(?:[?~%]?(\d{4})|(\d{4})[?~%])(?:-[?~%]?(\d\d)(?:-[?~%]?(\d\d))?)?$/,ai=/^(\d{4}-\d\d)[?~%](-\d\d)$/,
li=/^([\dX]{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/,fi=String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00`,ui=String.raw`Z|[+-](?:(?:0[1-9]|1[0-3])(?::[0-5]\d)?|14:00|00:(?:0[1-9]|[1-5]\d))`,
di=new RegExp(String.raw`^(\d{4}(?:-\d\d){0,2})T(?:${fi})(?:${ui})?$`),pi=/^(?:Y-?[1-9]\d{4,}(?:S\d+)?|Y-?[1-9]\d*E[1-9]\d*(?:S\d+)?|-(?!0000)\d{4}(?:-\d\d){0,2}[?~%]?)$/,
$t=[[3,3],[6,3],[9,3],[12,3]],mi=[$t[2],$t[3],$t[0],$t[1]],hi=[[1,3],[4,3],[7,3],[10,3],[1,4],[5,4],[9,4],[1,6],[7,6]],wi=[
...$t,...$t,...mi,...hi],gi=[[ni,xo],[wo,$o],[ei,Si],[oi,yi],[si,xi],[ri,yo]],bi=t=>new A(`\`${t}\` is not an EDTF date (\
such as 2012, 2012-07, 2012-07-14, 199X, 2012?)`),go=()=>new A("not a day of the calendar in the years 0001 to 9999"),bo=t=>new A(
`\`${t}\` ends before it begins`);function et(t){if(t.length>Vn&&[...t].length>Vn)throw new A(`a date has at most ${Vn} \
characters`);if(t==="")throw new A("a date is needed here, and not an empty text");if(t!==t.trim())throw new A("a date m\
ust not have spaces around it");return un(t)}function un(t){for(let[n,e]of gi){let o=n.exec(t);if(o)return e(t,...o.slice(
1))}return $i(t)}function xo(t,n,e,o){let[s,r,c]=[Number(n),e?Number(e):void 0,o?Number(o):void 0];if(s===0)throw new A(
"years run from 0001 to 9999");if(r!==void 0&&(r<1||r>12))throw new A(`there is no month ${e}; a date is written YEAR-MO\
NTH-DAY`);if(r&&c!==void 0&&!an(s,r,c))throw new A(`${t} is not a day of the calendar`);return So(s,r,c)}function So(t,n,e){
let o=n||12;return[H(t,n||1,e||1),H(t,o,e||jt(t,o))]}function yo(t,n,e){let o=r=>r===""||r==="..";if(o(n)&&o(e))throw new A(
`\`${t}\` names no date`);let s=[o(n)?-1e9:un(n)[0],o(e)?1e9:un(e)[1]];if(s[0]>s[1])throw bo(t);return s}function xi(t){
let n=t.slice(1,-1).split(",").map(e=>{let o=e.trim().indexOf("..");return o<0?un(e.trim()):yo(t,e.trim().slice(0,o),e.trim().
slice(o+2))});return[Math.min(...n.map(([e])=>e)),Math.max(...n.map(([,e])=>e))]}function $o(t,n,e="XX",o="XX"){let s=[Yn(
n,9999),Yn(e,12),Yn(o,31)],r=mo(s),c=mo(s.map(i=>[...i].reverse()));if(!r||!c)throw new A(`${t} is not a day of the cale\
ndar`);return[H(...r),H(...c)]}function Yn(t,n){if(!t.includes("X"))return[Number(t)];let e=new RegExp(`^${t.replaceAll(
"X","\\d")}$`);return Array.from({length:n},(s,r)=>r+1).filter(s=>e.test(String(s).padStart(t.length,"0")))}function mo([
t,n,e]){for(let o of t)for(let s of n)for(let r of e)if(an(o,s,r))return[o,s,r];return null}function Si(t,n,e){let[o,s]=wi[Number(
e)-21],r=o+s>13,[c]=xo(t,n,r?"01":String(o).padStart(2,"0")),i=Number(n)+(r?1:0);return[c,i>9999?H(9999,12,31):So(i,(o+s-
2)%12+1)[1]]}function yi(t,n,e){if(!/^[1-4]$/.test(e))throw new A(`\`${t}\`: of a year, 1 to 4 digits are significant`);
return $o(t,n.slice(0,Number(e)).padEnd(4,"X"))}function $i(t){if(pi.test(t))throw go();let n=Oi(di.exec(t)?.[1]??t);if(!n)
throw bi(t);return n}function Oi(t){let n=ai.exec(t),e=ci.exec(n?n[1]+n[2]:t);if(e)return ho(e[1]??e[2],e[3],e[4],!/[?~%]/.
test(t));let o=t.replace(/[?~%]$/,""),s=li.exec(o);return!s||t!==o&&!wo.test(o)&&!/^\dX*$|^\d{4}(-\d\d(-\d\d)?)?$/.test(
o)?null:ho(s[1],s[2],s[3])}function ho(t,n,e,o=!1){let s=(c,i)=>!c||c==="XX"||Number(c)>=1&&Number(c)<=i;if(!s(n,12)||!s(
e,o?jt(4,Number(n)):31))return null;let r=(c,i,a)=>{let l=Number(t.replaceAll("X",c)),u=n&&n!=="XX"?Number(n):i,f=e&&e!==
"XX"?Number(e):a?jt(l,u):1;if(!an(l,u,f))throw go();return H(l,u,f)};return[r("0",1,!1),r("9",12,!0)]}function Oo(t){let n=ii.
exec(t),e=t.indexOf("..");if(e<0&&!n)throw new A(`\`${t}\` is not of the form FIRST..LAST, such as 2012..2014`);let[o,s]=n?
n.slice(1):[t.slice(0,e).trim(),t.slice(e+2).trim()],r=[o?et(o)[0]:-1e9,s?et(s)[1]:1e9];if(r[0]>r[1])throw bo(t);return r}var ki=new RegExp(`[${Object.keys(_n).join("")}]`,"g"),Zl=new RegExp(`[${Object.keys(We).join("")}]`,"g"),Mi={ß:"ss",ς:"\
σ",և:"եւ"},Kn=new Map,qn=new Map;function Ei(t){return Kn.has(t)||Kn.set(t,t==="ͅ"||`ͅ${t}`.normalize("NFD")!==`ͅ${t}`),
Kn.get(t)}function Ai(t){return qn.has(t)||qn.set(t,t.normalize("NFKD").replace(/\p{M}/gu,n=>Ei(n)?"":n)),qn.get(t)}function Wt(t){
return(/^\p{ASCII}*$/u.test(t)?t:t.replace(/\P{ASCII}/gu,Ai).replace(ki,e=>_n[e])).replace(/['’‘`ʿʾʻʼ´]/g,"").toLowerCase().
replace(/[ßςև]/g,e=>Mi[e]).replace(/[^\p{L}\p{N}]+/gu," ").trim()}var Ti=t=>Array.from(t,n=>n.codePointAt(0)??0);function Mo(t){let n=Ti(t),e=new Int32Array(128),o=new Map;return n.slice(
0,32).forEach((s,r)=>{s<128?e[s]|=1<<r:o.set(s,(o.get(s)??0)|1<<r)}),{points:n,bits:e,others:o}}function Ii({points:t,bits:n,
others:e},o){if(t.length>32)return Ni(t,o);let s=-1;for(let c of o){let i=s&(c<128?n[c]:e.get(c)??0);s=s+i|s-i}let r=0;for(let c=0;c<
t.length;c++)r+=~(s>>>c)&1;return r}function Ni(t,n){let e=new Uint16Array(n.length+1);for(let o of t)for(let s=1,r=0;s<=
n.length;s++){let c=e[s];e[s]=n[s-1]===o?r+1:Math.max(c,e[s-1]),r=c}return e[n.length]}function Li(t,n,e=0){let o=t.points.
length+n.length;return o===0?100:200*Math.min(t.points.length,n.length)<e*o?0:(1-(o-2*Ii(t,n))/o)*100}function ut(t,n,e=1){
if(t.length>Fe)return[];let o=Mo(t.toLowerCase());return[...new Set(n)].sort().map(r=>[Li(o,Mo(r).points,jn),r]).filter(
([r])=>r>=jn).sort(([r],[c])=>c-r).slice(0,e).map(([,r])=>r)}var mn=Object.keys(U),vi=mn.filter(t=>Array.isArray(U[t]));function hn(t={}){for(let e of Object.keys(t??{}))if(!Object.
hasOwn(U,e))throw new A(`there is no filter \`${e}\``,Ct(ut(e,mn),`it is one of ${mn.join(", ")}`));let n={...U,...t};for(let e of mn)
n[e]??=U[e];for(let e of vi)n[e]=Ri(e,n[e]);if(Ft("family",n.families,v),Ft("status",n.status,G),n.minConfidence!==null&&
Ft("confidence",[n.minConfidence],_),Ft("time",[n.time],Re),Ft("sort",[n.sort],_e),n.on!==null&&n.between!==null)throw new A(
"`on` and `between` exclude each other","give only one of them");for(let e of["maxHops","limit"])if(!(Number.isInteger(n[e])&&
n[e]>=1))throw new A(`\`${e}\` must be a whole number of at least 1, not ${JSON.stringify(n[e])}`);return Gt(n),n}function Ri(t,n){
let e=typeof n=="string"?[n]:Array.isArray(n)?n:null;if(!e||e.some(o=>typeof o!="string"))throw new A(`\`${t}\` takes tex\
ts, not ${JSON.stringify(n)}`);return[...new Set(e)]}function Ft(t,n,e){for(let o of n)if(!e.includes(o))throw new A(`no\
 ${t} \`${o}\``,Ct(ut(String(o),e),`it is one of ${e.join(", ")}`))}function Gt({on:t=null,between:n=null}){try{return t!==
null?et(String(t)):n===null?null:Oo(String(n))}catch(e){throw e instanceof A?new A(`\`${t===null?"between":"on"}\`: ${e.
message}`):e}}function Jn(t){let n=hn(t),e=n.families.length||n.kinds.length?n.families:bt;return{...n,families:[...e],status:[
...n.status.length?n.status:qt]}}var Ht="0000-00-00",Bt="9999-99-99",Qn=({span:t,spans:n})=>n??[t];function _i([t,n,e,o]){return[t??Ht,n??Bt,e??Ht,o??Bt]}
var No=([t,n])=>[ln(t)??Ht,ln(n)??Bt],Ot=t=>No(et(t));function ji({on:t,between:n}={}){let e=Gt({on:t||null,between:n||null});
return e&&No(e)}function it(t){let n=ji(t);return n&&[n[0]===Ht?null:n[0],n[1]===Bt?null:n[1]]}var Ci=([t,,,n],[e,o])=>t<=
o&&n>=e,Wi=([,t,n],[e,o])=>t<=o&&n>=e;function Zn(t,[n,e]){let o=[n??Ht,e??Bt],s=Qn(t).map(_i);return s.some((r,c)=>!t.outside?.
includes(c)&&Wi(r,o))?"certain":s.some(r=>Ci(r,o))?"possible":null}function V(t){let[n,e,o]=t.split("-").map(Number);return`${o}\
 ${vn[e-1]} ${n}`}var Fi=[[/^(\d{4})$/,t=>t],[/^(\d{4}-(?:0[1-9]|1[0-2]))$/,t=>To(t)],[/^(\d{4}-(?:0[1-9]|1[0-2])-\d\d)(?:T.+)?$/,
t=>V(t)],[/^(\d{3})X$/,t=>`the ${t}0s`],[/^(\d{4})-XX$/,t=>`some month of ${t}`],[/^(\d{4})-XX-XX$/,t=>`some day of ${t}`],
[/^(\d{4}-(?:0[1-9]|1[0-2]))-XX$/,t=>`some day of ${To(t)}`],[/^(\d{4}-(?:2[1-9]|3\d|4[01]))(?:\^.+)?$/,t=>je[Number(t.slice(
5))-21].replace("{}",t.slice(0,4))]],Eo=/^\[([^,.\]]*)\.\.([^,.\]]*)\]$/,Ao=/^\d{4}(-\d\d){0,2}$/,To=t=>`${vn[Number(t.slice(
5))-1]} ${t.slice(0,4)}`;function I(t){if(t==="..")return Rn;if(/^[[{].*[\]}]$/.test(t))return Gi(t);if(t.includes("/"))
return Lo(t.split("/"));if(/[?~%]/.test(t)){let n=/[?%]/.test(t)?"perhaps ":"",e=/[~%]/.test(t)?"about ":"";return`${n}${e}${I(
t.replace(/[?~%]/g,""))}`}for(let[n,e]of Fi){let o=n.exec(t);if(o)return e(o[1])}return Ui(t)}function Gi(t){let n=t.slice(
1,-1).split(",").map(s=>s.includes("..")?Lo(s.trim().split("..")):I(s.trim())),[e,o]=[n.slice(0,-1),n[n.length-1]];return e.
length?`${e.join(", ")} ${t[0]==="["?"or":"and"} ${o}`:o}function Lo([t,n]){let e=o=>o===""||o==="..";return e(t)?`${I(n)}\
 or earlier`:e(n)?`${I(t)} or later`:`between ${I(t)} and ${I(n)}`}function Ui(t){let n;try{n=et(t)}catch{return"an unkn\
own date"}let[e,o]=n.map(s=>ln(s));return e?.endsWith("-01-01")&&o?.endsWith("-12-31")?`between ${e.slice(0,4)} and ${o.
slice(0,4)}`:e&&o?`between ${V(e)} and ${V(o)}`:e?`${V(e)} or later`:o?`${V(o)} or earlier`:"an unknown date"}function Hi({start:t,end:n,periods:e}){return e?e.map(o=>{let s=o.split("/"),[r,c]=s.length===1?[o,o]:s;return{start:r===
".."?"":r,end:c}}):[{start:t,end:n}]}function Bi(t){let n=Do(t);return n&&t.start===`[..${n}]`?n:null}var Do=({end:t})=>/^\[([^,.\]]+)\.\.\]$/.exec(t??"")?.[1]??
null;function vo(t){let n=Hi(t),e=n.map(zi);return n.length>1&&e.every(Boolean)?e.join(", "):n.map(Xi).join(", ")}function zi({
start:t,end:n}){let e=(t??"").replace(Eo,"$2"),o=(n??"").replace(Eo,"$1");return!Ao.test(e)||!(o===".."||Ao.test(o))?null:
o===".."?`${I(e)} – ongoing`:e===o?I(e):et(e)[0]<=et(o)[1]?`${I(e)} – ${I(o)}`:null}function Xi(t){let[n,e]=[Bi(t),Do(
t)];if(n)return`seen ${I(n)}`;let o=t.start?I(t.start).replace(/^the /,""):"?",s=t.end?t.end===".."?Rn:e?t.start===e?"?":
`last confirmed ${I(e)}`:I(t.end).replace(/^the /,""):"?";return o==="?"&&s==="?"?"dates not known":o===s?o:`${o} – ${s}`}function Io(t,n){if(!t)return"";for(let e of[4,7])if(Ot(t.slice(0,e))[n]===t)return t.slice(0,e);return t}function Ro(t){
if(!t||!t[0]&&!t[1])return"all time";let[n,e]=[Io(t[0],0),Io(t[1],1)];return n?e?n===e?I(n):`${I(n)} to ${I(e)}`:`since ${I(
n)}`:`until ${I(e)}`}var K=t=>_.indexOf(t);var Pi=["types","countries"],lf=Object.freeze({paths:[...Jt,...Qt],whyNot:[...Jt,...Qt.filter(t=>!["limit","sort"].includes(
t))],setFilter:[...Jt,...Pi]});var _o=({on:t,between:n,time:e=U.time})=>!!(t||n||e!==U.time);function Ki(t,n){let e=v.filter(s=>n.some(r=>t.kinds[r].family===s));return Object.keys(t.kinds).filter(s=>e.includes(t.
kinds[s].family)).length===n.length?e:null}function jo(t,n){if(ct.some(m=>n[m]?.length===0))return null;let{window:e,kinds:o,
statuses:s,types:r,countries:c,confidences:i,only:a,question:l}=n,u=o&&Ki(t,o),f=i&&_.find(m=>i.includes(m)),d=[...n.without];
if(r||c||a)for(let[m,{type:b,country:g=P}]of Object.entries(t.actors))(r&&!r.includes(b)||c&&!c.includes(g)||a&&!a.includes(
m))&&d.push(m);if(i&&f&&_.slice(K(f)).some(m=>!i.includes(m)))for(let[m,b]of Object.entries(t.links))i.includes(b.confidence)||
d.push(m);let p={...u?{families:u}:o&&{kinds:o},...s&&{status:s},...f&&f!==_[0]&&{minConfidence:f},...d.length>0&&{without:[
...new Set(d)]},...e&&{between:e.map(m=>m??"").join("..")},...l?.walk};return n.certain&&_o(p)?{...p,certain:!0}:p}var te=new WeakMap;function zt(t){return te.has(t)||te.set(t,Ji(t)),te.get(t)}function Ji(t){let n={...t.kinds,...t.unusedKinds},
[e,o,s]=[t.actors,t.links,n].map(f=>Object.keys(f).sort()),[r,c,i]=[e,o,s].map(f=>new Map(f.map((d,h)=>[d,h]))),a={graph:t,
actors:e,links:o,kinds:s,actorAt:r,linkAt:c,kindAt:i,families:s.map(f=>n[f].family),labels:s.map(f=>n[f].label),symmetric:Uint8Array.
from(s,f=>n[f].symmetric?1:0),composes:Uint8Array.from(s,f=>n[f].composes?1:0)};for(let f of["source","target"])a[f]=new Int32Array(
o.length);a.kind=new Uint16Array(o.length),a.level=new Uint8Array(o.length),a.status=new Uint8Array(o.length),a.weakly=new Uint8Array(
o.length);let l=o.map(f=>Qn(t.links[f]));a.spans=new Int32Array(o.length+1),l.forEach((f,d)=>{a.spans[d+1]=a.spans[d]+f.
length});for(let f of["s1","s2","e1","e2"])a[f]=new Int32Array(a.spans[o.length]);let u=po();return o.forEach((f,d)=>{let h=t.
links[f];a.source[d]=r.get(h.source),a.target[d]=r.get(h.target),a.kind[d]=i.get(h.kind),a.level[d]=K(h.confidence),a.status[d]=
G.indexOf(h.status),a.weakly[d]=h.weakly_disputed?1:0,l[d].forEach((p,m)=>{let[b,g]=[a.spans[d]+m,u(p)],w=h.outside?.includes(
m);a.s1[b]=g[0],a.s2[b]=w?1000000001:g[1],a.e1[b]=w?-1000000001:g[2],a.e2[b]=g[3]})}),a.outgoing=Co(a.source,a.target,e.
length),a.incoming=Co(a.target,a.source,e.length),a}function Co(t,n,e){let o=Wo(n,Int32Array.from(t,(c,i)=>i),e).links,s=Wo(t,o,e),r=new Int32Array(e);for(let c=0;c<e;c++)for(let i=s.
start[c];i<s.start[c+1];i++)(i===s.start[c]||n[s.links[i]]!==n[s.links[i-1]])&&(r[c]+=1);return{...s,others:r}}function Wo(t,n,e){
let o=new Int32Array(e+1);for(let c of t)o[c+1]+=1;for(let c=0;c<e;c++)o[c+1]+=o[c];let s=o.slice(),r=new Int32Array(n.length);
for(let c of n)r[s[t[c]]++]=c;return{start:o,links:r}}var Uo=G.indexOf("denied");function bn(t,n){Qi(t,n);let e=Gt(n),o=zo(t,n,e,Zi(t,n)),s=n.parts&&t.kind.some((d,h)=>Bo(t,d)&&
t.status[h]!==Uo),r=s?tc(t,n,e):null,c=t.symmetric.map(d=>n.undirected?1:d),i={index:t,filter:n,window:e,mask:o,bothWays:c,
steps:s,stepMask:r},{incoming:a,outgoing:l,source:u,target:f}=t;return{...i,ahead:wn(d=>Go(i,d,l,f,a,u)),behind:wn(d=>Go(
i,d,a,u,l,f)),parts:wn(d=>ne(t,r,d,[[a,u,null]])),wholes:wn(d=>ne(t,r,d,[[l,f,null]]))}}function wn(t){let n=new Map;return e=>{
let o=n.get(e)??t(e);return n.set(e,o),o}}function Qi(t,n){for(let e of n.kinds)if(!t.kindAt.has(e))throw fn("kind",e,ut(
e,t.kinds));for(let e of n.via)ee(t,e);for(let e of n.without)if(![t.actorAt,t.linkAt,t.kindAt].some(o=>o.has(e)))throw fn(
"actor, link or kind",e,Ho(t,e))}function ee(t,n){let e=t.actorAt.get(n);if(e===void 0)throw fn("actor",n,Ho(t,n));return e}
function Ho(t,n){let e=new Map;for(let o of t.actors){let s=t.graph.actors[o];for(let{name:r}of[s,...s.names??[]])e.has(
Wt(r))||e.set(Wt(r),o);e.set(Wt(o),o)}return ut(Wt(String(n)),e.keys()).map(o=>e.get(o))}var Zi=(t,n)=>t.kinds.map((e,o)=>(n.
kinds.length===0||n.kinds.includes(e))&&(n.families.length===0||n.families.includes(t.families[o]))),Bo=(t,n)=>t.composes[n]===
1&&t.symmetric[n]===0;function tc(t,n,e){let o=t.kinds.map((s,r)=>Bo(t,r));return zo(t,n,e,o).map((s,r)=>t.status[r]===Uo?
0:s)}function zo(t,n,e,o){let{kind:s,level:r,status:c,weakly:i,source:a,target:l,spans:u,s1:f,s2:d,e1:h,e2:p}=t,m=new Set(
n.without),b=t.kinds.map((M,L)=>o[L]&&!m.has(M)),g=G.map(M=>n.status.length===0||n.status.includes(M)),w=K(n.minConfidence??
"low"),x=new Uint8Array(t.actors.length),O=new Set;for(let M of m){let L=t.actorAt.get(M);L!==void 0&&(x[L]=1),t.linkAt.
has(M)&&O.add(t.linkAt.get(M))}let[k,$]=e??[-1/0,1/0],[S,E]=n.certain?[d,h]:[f,p],F=M=>{for(let L=u[M];L<u[M+1];L++)if(S[L]<=
$&&E[L]>=k)return!0;return!1},y=new Uint8Array(s.length);for(let M=0;M<y.length;M++)b[s[M]]&&r[M]>=w&&(g[c[M]]||i[M]&&g[0])&&
!x[a[M]]&&!x[l[M]]&&(!e||F(M))&&(y[M]=1);for(let M of O)y[M]=0;return y}var Go=({index:t,mask:n,bothWays:e},o,s,r,c,i)=>ne(
t,n,o,[[s,r,null],[c,i,e]]);function ne(t,n,e,o){if(!n)return{others:new Int32Array,levels:new Uint8Array};let s=new Map;
for(let[{start:c,links:i},a,l]of o)for(let u=c[e];u<c[e+1];u++){let f=i[u];if(!n[f]||l&&!l[t.kind[f]])continue;let d=s.get(
a[f]);(d===void 0||t.level[f]>d)&&s.set(a[f],t.level[f])}s.delete(e);let r=Int32Array.from(s.keys()).sort();return{others:r,
levels:Uint8Array.from(r,c=>s.get(c))}}function oe({index:t,stepMask:n},e,o){let s=gn(t.outgoing,t.target,e,o),r=gn(t.incoming,
t.source,e,o);return[...s,...r].filter(c=>n?.[c]).sort((c,i)=>c-i)}function Xo(t,n,e){if(t.filter.undirected||!t.wholes(
n).others.includes(e))return!1;let o=oe(t,n,e);return se(t,n,e).every(s=>o.includes(s))}function se({index:t,mask:n,bothWays:e},o,s){
let r=gn(t.outgoing,t.target,o,s).filter(i=>n[i]),c=gn(t.incoming,t.source,o,s).filter(i=>n[i]&&e[t.kind[i]]);return[...new Set(
[...r,...c])].sort((i,a)=>i-a)}function gn({start:t,links:n},e,o,s){let[r,c]=[t[o],t[o+1]];for(;r<c;){let a=r+c>>1;e[n[a]]<
s?r=a+1:c=a}let i=[];for(;r<t[o+1]&&e[n[r]]===s;r++)i.push(n[r]);return i}var Vo=["kinds","families","types","confidences","statuses","countries"],nc=new Set(["types","countries"]),ec=Vo.indexOf(
"statuses"),oc=G.indexOf("asserted"),ie="",Po=new WeakMap;function re(t,n=[...new Set(t)].sort()){let e=new Map(n.map((o,s)=>[
o,s]));return{order:n,number:Uint16Array.from(t,o=>T(e,o))}}function sc(t){let n=Po.get(t);if(n)return n;let{actors:e}=t.
graph,o=re(t.families,v),s={kinds:{order:t.kinds,number:t.kind},families:{...o,number:Uint16Array.from(t.kind,r=>o.number[r])},
types:re(t.actors.map(r=>e[r].type)),confidences:{order:_,number:t.level},statuses:{order:G,number:t.status},countries:re(
t.actors.map(r=>e[r].country??ie))};return Po.set(t,s),s}function rc(t,n,e,o){let s=zt(t),{mask:r}=bn(s,hn(e)),c=n.only&&
new Set(n.only),i=l=>c?.has(s.actors[l])??!0,a=Vo.map((l,u)=>{let[f,d]=[n[l],nc.has(l)],{order:h,number:p}=sc(s)[l];return f&&
{number:p,ofActors:d,at:u,shows:Uint8Array.from(h,m=>f.includes(m)?1:0)}});for(let l=0;l<r.length;l++){if(!r[l]||!i(s.source[l])||
!i(s.target[l]))continue;let u=-1,f=0;for(let{number:d,ofActors:h,shows:p,at:m}of a.filter(St))(h?p[d[s.source[l]]]&&p[d[s.
target[l]]]:p[d[l]]||m===ec&&s.weakly[l]&&p[oc])||(f+=1,u=m);f<2&&o(l,u)}return s}function Yo(t,n={},e={}){let o=zt(t),s=[],r=new Uint8Array(o.actors.length);return rc(t,n,e,(c,i)=>{i>=0||(s.push(o.links[c]),
r[o.source[c]]=r[o.target[c]]=1)}),{actors:o.actors.filter((c,i)=>r[i]),links:s}}var cc=["","Directly","Two hops","Three hops","Four hops","Five hops","Six hops"],ac=t=>cc[Math.abs(t)]??`${Math.abs(t)}\
 hops`;function Ko(t,n,e,o){let{from:s,to:r,walk:c}=n.question,{actors:i}=e,{wholes:a}=t.columns,l=S=>Object.hasOwn(a,S)&&
i.has(a[S])?a[S]:S,u=S=>S.filter(E=>i.has(E)).map(l),[f,d]=[s,r].map(S=>S?o(S):[]),h=lc(t,e.links,l),p=fc(h,u(f),u(d),u(
c.via??[]),!!c.undirected),m=Math.max(0,...p.values()),b=new Map([...i].map(S=>[S,p.get(l(S))??m])),g=new Map;for(let S of e.
links)for(let E of[t.links[S].source,t.links[S].target])g.set(E,(g.get(E)??0)+1);let w=new Set([...f,...d]),x=[s,r].some(
S=>S&&st(S)!==null),O=S=>x?0:w.has(S)?-1:Math.abs(b.get(S)??0),k=[...i].sort((S,E)=>O(S)-O(E)||(g.get(E)??0)-(g.get(S)??
0)||(S<E?-1:1));return{far:b,inOrder:k,columns:x?()=>null:S=>dc(t,n,new Map([...b].filter(([E])=>S.has(E))))}}function lc(t,n,e){
let o={ahead:new Map,behind:new Map};for(let s of n){let{source:r,target:c,kind:i}=t.links[s],[a,l]=[e(r),e(c)];a!==l&&(N(
o.ahead,a,l),N(o.behind,l,a),t.kinds[i].symmetric&&(N(o.ahead,l,a),N(o.behind,a,l)))}return o}function Mt(t,n,e=new Set){
let o=new Map([...t].map(s=>[s,0]));for(let[s,r]of o){let c=(n.get(s)??[]).filter(i=>!o.has(i)&&!e.has(i));for(let i of c)
o.set(i,r+1)}return o}function fc(t,n,e,o,s){if(n.length&&e.length){let r=new Set(e),c=Mt(n,t.ahead,r),i=Math.max(0,...c.
values())+1;for(let a of r)c.has(a)||c.set(a,i);return c}return s||!(n.length||e.length)?uc(t,[...n,...e,...o]):n.length?
Mt(n,t.ahead):new Map([...Mt(e,t.behind)].map(([r,c])=>[r,-c]))}function uc({ahead:t,behind:n},e){let o=new Map([...t].map(
([i,a])=>[i,[...a,...n.get(i)??[]]]));for(let[i,a]of n)t.has(i)||o.set(i,a);let[s,r]=[Mt(e,t),Mt(e,n)],c=new Map(Mt(e,o));
for(let[i,a]of c)r.get(i)===a&&s.get(i)!==a&&c.set(i,-a);return c}function dc(t,n,e){let{from:o,to:s}=n.question,r=[...new Set(
e.values())].sort((a,l)=>a-l),c=!!(o&&s);return{columns:r.map((a,l)=>{let[u,f]=[l===0,l===r.length-1];return c?{title:u?
"From":f?"To":"Through",note:"",tone:u?"patron":f?"partner":"between"}:a===0?{title:"Asked about",note:"",tone:"patron"}:
{title:ac(a),note:a<0?"lead to it":"reached from it",tone:"plain"}}),of:Object.fromEntries([...e].map(([a,l])=>[a,r.indexOf(
l)])),wholes:t.columns.wholes,asked:!0}}var mc=["support","hostility"],hc=t=>t.reduce((n,e)=>K(e)>K(n)?e:n);function qo(t,n,e){let o=n.map(r=>t.links[r]),s=t.info.
asOfDay;return{confidence:hc(o.map(r=>r.confidence)),disputed:o.some(r=>r.status==="disputed"),denied:o.every(r=>r.status===
"denied"),ended:s!==null&&o.every(r=>r.span[3]!==null&&r.span[3]<s),possible:e!==null&&o.every(r=>Zn(r,e)!=="certain")}}
function Sn(t,n,{kinds:e,families:o,question:s}){let r=new Set([...n].map(l=>t.kinds[t.links[l].kind].family)),c=o??(e||
s||!r.has("support")?v:mc),i=new Set(c.filter(l=>r.has(l))),a=i.size?i:r;return{main:new Set(a.has("support")?["support"]:
a),drawn:a,present:r}}var ce=t=>t==="start"||t==="down"||t==="arrived",ae=t=>t==="arrived"||t==="up";function le(t,n,e,o){return!t.steps||!Xo(
t,e,o)?"arrived":n==="start"||n==="rising"?"rising":null}var $n=["start","down","arrived","up","rising"],Zo=["arrived","up","rising"],ts=({actor:t,phase:n,passed:e})=>(t*$n.length+
$n.indexOf(n))*64+e;function ns(t,n,e,{hops:o,via:s=[]}){let r=new fe(t,n,e,s.slice(0,6)),c=r.all,i,a;if(e===null){i=yn(
r.begun(null),f=>r.hopsOn(f),f=>r.stepsOn(f),o);let u=[...i.values()].map(({place:f})=>f).filter(f=>r.over(f));a=yn(u,f=>r.
hopsBack(f),f=>r.stepsBack(f),o,i)}else{let u=r.ends.flatMap(d=>Zo.map(h=>({actor:d,phase:h,passed:c})));a=yn(u,d=>r.hopsBack(
d),d=>r.stepsBack(d),o);let f=[...new Set([...a.values()].map(({place:d})=>d.actor))];i=yn(r.begun(f),d=>r.hopsOn(d),d=>r.
stepsOn(d),o,a)}let l=new Set;for(let{place:u,far:f}of i.values())for(let[d,h]of[[1,r.hopsOn(u)],[0,r.stepsOn(u)]])for(let{
place:p,links:m}of h){let b=a.get(ts(p));if(b&&f+d+b.far<=o)for(let g of m())l.add(g)}return new Set([...l].sort((u,f)=>u-
f).map(u=>t.index.links[u]))}function yn(t,n,e,o,s){let r=new Map,c=t;for(let i=0;i<=o;i+=1){let a=[];for(;c.length;){let l=c.
pop(),u=ts(l);if(!(r.has(u)||s&&!s.has(u))){r.set(u,{place:l,far:i}),a.push(l);for(let{place:f}of e(l))c.push(f)}}if(c=[],
i<o)for(let l of a)for(let{place:u}of n(l))c.push(u)}return r}var fe=class{constructor(n,e,o,s){let r=c=>(c??[]).map(i=>ee(
n.index,i));this.view=n,this.starts=e&&r(e),this.ends=r(o),this.bits=new Map(r(s).map((c,i)=>[c,1<<i])),this.all=(1<<this.
bits.size)-1,this.first=Qo(n,r(e)),this.last=Qo(n,this.ends)}at(n){return this.bits.get(n)??0}begun(n){let e=n??this.view.
index.actors.map((r,c)=>c),o=this.starts&&new Set(this.starts);return(o?e.filter(r=>o.has(r)):e).map(r=>({actor:r,phase:"\
start",passed:this.at(r)}))}over({phase:n,passed:e}){return e===this.all&&Zo.includes(n)}allowed(n,e){let o=this.last.has(
n)&&!this.last.has(e),s=this.first.has(e)&&!this.first.has(n);return!o&&!s}*hopsOn({actor:n,phase:e,passed:o}){for(let s of this.
view.ahead(n).others){let r=this.allowed(n,s)?le(this.view,e,n,s):null;if(!r)continue;let c=()=>se(this.view,n,s);yield{
place:{actor:s,phase:r,passed:o|this.at(s)},links:c}}}*hopsBack(n){if(!(n.phase!=="arrived"&&n.phase!=="rising")){for(let e of this.
view.behind(n.actor).others)if(this.allowed(e,n.actor))for(let o of $n)le(this.view,o,e,n.actor)===n.phase&&(yield*this.
before(n,e,o))}}*stepsOn({actor:n,phase:e,passed:o}){let s=(r,c)=>({place:{actor:r,phase:c,passed:o|this.at(r)},links:()=>oe(
this.view,n,r)});if(ce(e))for(let r of this.view.parts(n).others)yield s(r,"down");if(ae(e))for(let r of this.view.wholes(
n).others)yield s(r,"up")}*stepsBack(n){if(n.phase!=="down"&&n.phase!=="up")return;let e=n.phase==="down";for(let o of(e?
this.view.wholes:this.view.parts)(n.actor).others)for(let s of $n.filter(e?ce:ae))yield*this.before(n,o,s)}*before({actor:n,
passed:e},o,s){let r=this.at(o);for(let c of new Set([e,e&~this.at(n)]))(c&r)!==r||s==="start"&&c!==r||(yield{place:{actor:o,
phase:s,passed:c},links:()=>[]})}};function Qo(t,n){let e=new Set(n);for(let o of e)for(let s of t.parts(o).others)e.add(
s);return e}var bc=1200,os={boxes:10,actors:18},xc=t=>t===P?ie:t;function Sc(t,n){let e=Object.fromEntries(ct.map(s=>[s,Be(t,n,s)])),
o=n.window&&n.window.map(s=>s??"").join("..");return[{...e,countries:n.countries&&n.countries.map(xc),only:n.only},{between:o,
certain:!!o&&n.certain,without:n.without}]}var ss=(t,{window:n})=>n??it(t.info.narrowedBy);function rs(t,n){let e=st(n);
return e===null?[n]:Object.keys(t.actors).filter(o=>(t.actors[o].country??P)===e)}function yc(t,n){let e=jo(t,n),{from:o,
to:s,walk:r}=n.question;if(!e)return new Set;let c=Jn({...e,time:null,limit:null,sort:null,certain:n.window?n.certain:!1}),
[i,a]=[o,s].map(l=>l?rs(t,l):null);return ns(bn(zt(t),c),i,a,{hops:xt(n),via:r.via})}var $c=t=>new Set(t.flatMap(n=>[n,...n.
variants??[]]).flatMap(({hops:n})=>n.flatMap(({links:e})=>e.map(({id:o})=>o))).sort());function Oc(t,{types:n,countries:e,
without:o,only:s}){let r=new Set(o),c=s&&new Set(s);return new Set(Object.keys(t.actors).filter(i=>{let{type:a,country:l}=t.
actors[i];return!r.has(i)&&(c?.has(i)??!0)&&(n?.includes(a)??!0)&&(e?.includes(l??P)??!0)}))}function dt(t,n,e=[]){let o={
window:n.window,certain:n.certain};if(ot(n)){let c=tn(n)?$c(e):yc(t,n),{from:i,to:a,walk:l}=n.question,u=[i,a,...l.via??
[]].filter(f=>f&&st(f)===null);return{links:c,actors:On(t,c,u),time:o}}let s=new Set(Yo(t,...Sc(t,n)).links);return{actors:n.
window||n.kinds||n.confidences||n.statuses?On(t,s,[]):Oc(t,n),links:s,time:o}}function On(t,n,e){let o=new Set(e);for(let s of n)
o.add(t.links[s].source).add(t.links[s].target);return o}function es(t,{window:n,kinds:e,confidences:o,statuses:s}){let{
without:r,within:c,...i}=t.info.narrowedBy??{};return!!(n||e||o||s||Object.keys(i).length)}function kc(t,n,e,o){let s=new Set(
o),r=[...n].filter(u=>s.has(t.links[u].source)&&s.has(t.links[u].target)),{drawn:c}=Sn(t,r,e),i=u=>t.columns.wholes[u]??
u,a=new Set([...e.unfolded,...e.only??[],...e.focus?o:[]]);for(let u of r){let{source:f,target:d,kind:h}=t.links[u],{family:p}=t.
kinds[h],m=i(f)===i(d);if(!(!c.has(p)||m&&p!=="structure"))for(let b of[f,d])a.add(b).add(i(b))}let l=o.filter(u=>a.has(
u)||!n.size);return l.length?l:is(t,[...On(t,n,[])],os)}function Mc(t,n,e,o){let s=new Set([e]);for(let r=0;r<o;r+=1){let c=[];
for(let i of n){let{source:a,target:l}=t.links[i];s.has(a)!==s.has(l)&&c.push(a,l)}if(c.length===0)break;for(let i of c)
s.add(i)}return s}function is(t,n,e){if(!e)return n;let o=new Set;return n.filter(r=>{let c=t.columns.wholes[r]??r;return o.size>=e.boxes&&
!o.has(c)?!1:(o.add(c),!0)}).slice(0,e.actors)}function cs(t,n,e,o=dt(t,n)){let r=ot(n)?Ko(t,n,o,w=>rs(t,w)):null,c=r?is(
t,r.inOrder,tn(n)?null:os):n.only??e,i=n.focus?Mc(t,o.links,n.focus.id,n.focus.depth):new Set(c);for(let w of n.unfolded)
i.add(w);let a=[...i].filter(w=>o.actors.has(w)),l=r||!es(t,n)?a:kc(t,o.links,n,a),u=new Set,f=0,d=w=>t.columns.wholes[w]??
w,h=new Map(l.map(w=>[w,new Set])),p=new Set;for(let w of o.links){let{source:x,target:O}=t.links[w],[k,$]=[h.get(x),h.get(
O)];!k||!$||(k.add(d(O)),$.add(d(x)))}for(let[w,x]of h){let O=1;for(let k of x)p.has(k)&&k!==d(w)&&(O+=1);f+O>bc&&u.size||
(f+=O,u.add(w),p.add(d(w)))}let m=new Set;for(let w of o.links)u.has(t.links[w].source)&&u.has(t.links[w].target)&&m.add(
w);let b=es(t,n)?On(t,o.links,[...u]):o.actors,g=[...r?.inOrder??b].filter(w=>!u.has(w));return{actors:u,links:m,time:o.
time,folded:g.length,cut:l.length-u.size,left:g,columns:r&&r.columns(u)}}function Ec(t,n,e){let o={...n,compare:null};if(e.by==="dates"){let[i,a]=e.sides.map(l=>dt(t,{...o,window:l,certain:e.certain}));
return[i,a]}let s=dt(t,o),[r,c]=e.sides.map(i=>{let a=!!(i.certain&&n.window),{actors:l,links:u}=dt(t,{...Z,window:n.window,
...i,certain:a});return{actors:new Set([...s.actors].filter(f=>l.has(f))),links:new Set([...s.links].filter(f=>u.has(f)))}});
return[r,c]}function Ac({founded:t,born:n,dissolved:e,died:o}){let[s,r]=[t??n,e??o],c=s&&s!==".."?Ot(s)[0]:null,i=r&&r!==
".."?Ot(r)[1]:null;return{begins:c==="0000-00-00"?null:c,ends:i==="9999-99-99"?null:i}}var as=({begins:t,ends:n},[e,o])=>!(t&&
o&&t>o)&&!(n&&e&&n<e);function Tc(t,n,e){let[o,s]=Ec(t,n,e),r=[...o.links].filter(f=>!s.links.has(f)).sort(),c=[...s.links].
filter(f=>!o.links.has(f)).sort(),i=[...o.links].filter(f=>s.links.has(f)).sort(),a={ended:r,began:c,held:i,actors:{ended:[],
began:[]}};if(e.by!=="dates")return a;let[l,u]=e.sides;for(let f of[...o.actors].sort()){let d=Ac(t.actors[f]),[h,p]=[as(
d,l),as(d,u)];h&&!p&&a.actors.ended.push(f),!h&&p&&a.actors.began.push(f)}return a}function ls(t,n){let e=He(n);if(!e)return null;let{ended:o,began:s,held:r,actors:c}=Tc(t,n,e),i={links:new Map,actors:new Map};
for(let a of o)i.links.set(a,"ended");for(let a of s)i.links.set(a,"began");for(let a of r)i.links.set(a,"held");for(let a of c.
ended)i.actors.set(a,"ended");for(let a of c.began)i.actors.set(a,"began");return i}var pt=(t,n)=>t.left<n.right&&t.right>n.left&&t.top<n.bottom&&t.bottom>n.top,fs=(t,n)=>t.left<=n.left+1&&t.right>=n.right-
1&&t.top<=n.top+1&&t.bottom>=n.bottom-1,mt=({x:t,y:n,width:e,height:o})=>({left:t,right:t+e,top:n,bottom:n+o}),us=(t,n)=>t.
slice(1).some(([e,o],s)=>{let[r,c]=t[s];return pt({left:Math.min(e,r)-1,right:Math.max(e,r)+1,top:Math.min(o,c)-1,bottom:Math.
max(o,c)+1},n)});var Nc={letters:t=>t,count:()=>1,none:()=>0};function Lc(t,n){let e=a=>a.y+a.height/2,o=({chain:[a,l]})=>[Math.min(e(a),
e(l)),Math.max(e(a),e(l))],s=a=>o(a)[1]-o(a)[0],r=[...t].sort((a,l)=>s(a)-s(l)||a.index-l.index),c=[],i=n.strip+n.box/2;
for(let a of r){let[l,u]=o(a),f=Dc(a,n),d=c.findIndex(h=>h.every(p=>f&&p.trunk===f||p.last+i<l||p.first-i>u));d<0&&(d=c.
push([])-1),c[d].push({first:l,last:u,trunk:f}),a.lane=d}return c.length}function Dc({ribbon:t,chain:[n,e]},{tiles:o}){return o===
"letters"||t.main&&o==="count"?null:`${t.family} ${t.main?t.from:n.column>e.column?n.id:e.id}`}var vc=(t,n)=>{let e=new Set(
t.flatMap(({ribbon:o})=>o.kinds));return n.filter(o=>e.has(o))};function ds({layers:t,routes:n},e,o,s){let r=t.map(f=>Math.
max(e.box,...f.filter(({box:d})=>d).map(d=>d.width))),c=t.map(f=>f.some(d=>d.group)?e.frame:0),i=e.arrow+e.mark,a=t.map(
(f,d)=>{let h=n.filter(({chain:$})=>$[0].layer<=d&&j($).layer>d),p=n.filter(({same:$,chain:S})=>$&&S[0].layer===d),m=$=>$.
length?Nc[e.tiles]($.length)*e.slot+i:0,g=[...h.filter(({chain:$})=>$[0].layer===d).map(({ribbon:$,forward:S})=>$.main?m(
S?$.back:$.kinds):0),...p.flatMap(({ribbon:$})=>$.main?[m($.kinds),m($.back)]:[])],w=h.filter(({chain:$,ribbon:S})=>j($).
layer===d+1&&S.main),x=vc(w.filter(({forward:$})=>$),o),O=Math.max(e.packed?0:m(x),0,...w.map(({ribbon:$,forward:S})=>m(
S?$.kinds:$.back))),k=s(p,e);return{left:Math.max(0,...g),right:O,slots:x,arcRoom:k?e.bend+3+k*e.lane:0,load:h.length}}),
l=a.slice(0,-1).map(({load:f})=>1+.06*f),u=2*e.margin+r.reduce((f,d,h)=>f+d+2*c[h],0)+a.reduce((f,d)=>f+d.left+d.right+d.
arcRoom,0);return{own:r,edge:c,gaps:a,fixed:u,loads:l}}function ps(t,n,e){let{fixed:o,loads:s}=ds(t,n,e,r=>Math.min(1,r.
length));return o+n.shortest*s.length}function ms(t,n,e,o){let{own:s,edge:r,gaps:c,fixed:i,loads:a}=ds(t,n,o,Lc),l=Math.
max(n.shortest*a.length,e-i),u=a.reduce((p,m)=>p+m,0)||1,f=[],d=[],h=n.margin;return s.forEach((p,m)=>{h+=r[m],f.push(h),
h+=p+r[m];let b=h+c[m].left;h+=c[m].left+c[m].arcRoom;let g=h;h+=(a[m]??0)/u*l,d.push({arcs:b,from:g,to:h,slots:c[m].slots}),
h+=c[m].right}),{layers:f,widths:s,edges:r,zones:d,width:Math.max(e,i+l)}}function hs(t,n,e){let o=t.box&&n.box?e.boxGap:e.laneGap+(t.box||n.box?3:0);if(t.group&&t.group===n.group)return e.framed;
let s=t.column>=0&&n.column>=0&&t.column!==n.column?e.top:0;return o+s+(t.group?e.frame:0)+(n.group?e.frame:0)}var Xt=(t,n)=>t.
reduce((e,o,s)=>e+o.height+(s?hs(t[s-1],o,n):0),0)+(t[0]?.group?n.frame:0)+(t.at(-1)?.group?n.frame:0),de=(t,n)=>Xt([...t].
sort((e,o)=>e.column-o.column||_c(e.group??"",o.group??"")),n),_c=(t,n)=>t<n?-1:t>n?1:0;function jc(t,n,e){let o=t.filter(
({box:c})=>!c).length,s=.85*e-Xt(t,n),r=Math.max(0,Math.min((2.5-1)*n.laneGap,s/Math.max(1,o)));return{...n,laneGap:n.laneGap+
r}}function ws(t,n,e,o){let[s,r]=[e.top,o-e.bottom],c=t.map(a=>{let l=jc(a,e,r-s),u=a[0]?.group?l.frame:0,f=a.map((p,m)=>(m&&
(u+=a[m-1].height+hs(a[m-1],p,l)),u)),d=Xt(a,l),h=Math.max(0,r-s-d);return a.forEach((p,m)=>{p.y=s+f[m]+h*(m+1)/(a.length+
1)}),{layer:a,offsets:f,most:Math.max(s,r-d)}}),i=(s+r)/2;for(let a=0;a<60;a+=1)for(let{layer:l,offsets:u,most:f}of a%2?
[...c].reverse():c){let d=l.map(p=>{let[m,b]=[.4*i,.4];for(let g of n.get(p)??[]){if(g.same)continue;let w=g.a===p?g.b:g.
a,x=g.weight*(p.box||w.box?1:6)*(p.box&&w.box?1:1.5);m+=x*(w.y+w.height/2),b+=x}return{at:m/b-p.height/2,weight:p.box?b:
.7*b}}),h=Cc(d.map(({at:p,weight:m},b)=>({at:p-u[b],weight:m})));l.forEach((p,m)=>{p.y=Math.max(s,Math.min(f,h[m]))+u[m]})}}
function Cc(t){let n=[];for(let{at:e,weight:o}of t){let s={sum:e*o,weight:o,count:1};for(let r=n.at(-1);r&&r.sum/r.weight>
s.sum/s.weight;r=n.at(-1))n.pop(),s={sum:s.sum+r.sum,weight:s.weight+r.weight,count:s.count+r.count};n.push(s)}return n.
flatMap(({sum:e,weight:o,count:s})=>Array(s).fill(e/o))}var At={margin:16,top:52,bottom:14,boxGap:14,laneGap:8,portGap:4,box:44,pad:9,chip:23,chipGap:5,frame:8,framed:8,name:14,
line:18,sub:11,small:12,wrap:176,slot:12,strip:14,tileGap:2,arrow:9,mark:8,bend:10,shortest:44,lane:9,thin:1.4,base:2.4,
each:1.5,tiles:"letters",packed:!1,subs:!0},pe={...At,boxGap:22,laneGap:13,portGap:7,framed:11,lane:13,wrap:250},Mn={...At,
top:46,boxGap:9,box:38,pad:6,laneGap:6,portGap:3,line:17,wrap:140},me={...Mn,name:13,wrap:112,line:16,lane:7,margin:8,packed:!0},
Et={...me,boxGap:6,box:28,pad:4,laneGap:4,portGap:2,top:44,line:15,chip:20,frame:6},he={...Et,name:12,line:14,wrap:112,tiles:"\
count",mark:3,shortest:36,base:2,each:1},we={...he,name:11,line:13,small:11,chip:17,chipGap:3,wrap:96,box:20,pad:3,boxGap:5,
laneGap:3,portGap:1.5,bend:6,lane:5,thin:1,base:1.4,each:.5,arrow:6,strip:7,tileGap:0,frame:4,framed:4,tiles:"none",subs:!1},
bs=[[pe,{...pe,wrap:176},{...pe,wrap:140,packed:!0},{...At,wrap:250},At,{...At,wrap:140,packed:!0},{...Mn,wrap:250},Mn,{
...Mn,wrap:116,packed:!0},me,{...me,name:12,line:15,wrap:96,mark:4,shortest:36},{...Et,wrap:150},{...Et,boxGap:9,laneGap:6,
wrap:136,mark:4,shortest:36},{...Et,wrap:136,mark:4,shortest:36},{...Et,wrap:116,mark:4,shortest:36},{...Et,name:12,wrap:96,
mark:4,shortest:36}],[{...he,wrap:150},he],[{...we,wrap:150},we]],En={...At,margin:5,top:24,bottom:5,boxGap:9,laneGap:4,
portGap:3,box:34,pad:4,chip:18,chipGap:3,frame:4,framed:5,name:12,line:14,small:11,wrap:88,slot:14,strip:13,tileGap:1,arrow:7,
mark:2,lane:5,thin:1.1,base:1.8,each:.8,bend:7,shortest:40,tiles:"count"},gs={...En,top:19,boxGap:3,box:20,pad:2,portGap:.5,
strip:12,chip:15,chipGap:2,framed:3,name:11,line:12,wrap:84,subs:!1},kn={...we,each:.75,margin:4,top:20,bottom:5,line:12,
wrap:76,pad:2,lane:4,shortest:34},xs=[[En,{...En,boxGap:6,box:30,portGap:2,name:11,line:13,wrap:80},{...En,boxGap:4,pad:2,
box:22,portGap:1,name:11,line:12,wrap:80,subs:!1,top:20},{...gs,wrap:104},gs,{...kn,wrap:112},{...kn,wrap:112,boxGap:3,framed:3},
{...kn,wrap:96},kn]];function ge(t,n){if(!n)return null;let e=new Set([...t].map(s=>n.links.get(s)??"held")),o=e.has("en\
ded")?"ended":e.has("began")?"began":null;return e.size===1?{whole:[...e][0],line:null}:{whole:"held",line:o}}var be={ended:[
8,5],began:null,held:null},Ss=700;var Gc=8,Uc=10,Hc=2e7,ys=.6;function $s(t){let n=[];for(let{chain:e,same:o,weight:s}of t)for(let r=0;r+1<e.length;r+=1)n.
push({a:e[r],b:e[r+1],weight:s,same:o});return n}function Se(t){let n=new Map;for(let e of t)for(let o of[e.a,e.b])N(n,o,
e);return n}function Os(t,n){let e=new Map,o=p=>T(e,p),s=p=>p.forEach((m,b)=>e.set(m,b)),r=Se(n),c=t.map((p,m)=>n.filter(
({a:b,same:g})=>!g&&b.layer===m)),i=t.map((p,m)=>n.filter(({a:b,same:g})=>g&&b.layer===m));function a(p){let m=0,b=p.map(
({a:w})=>o(w)),g=p.map(({b:w})=>o(w));for(let w=0;w<p.length;w+=1)for(let x=w+1;x<p.length;x+=1)(b[w]-b[x])*(g[w]-g[x])<
0&&(m+=p[w].weight*p[x].weight);return m}let l=p=>a(c[p])+(p>0?a(c[p-1]):0)+i[p].reduce((m,{a:b,b:g,weight:w})=>m+ys*w*Math.
abs(o(b)-o(g)),0),u=()=>c.reduce((p,m)=>p+a(m),0)+i.flat().reduce((p,{a:m,b,weight:g})=>p+ys*g*Math.abs(o(m)-o(b)),0);function f(p,m){
t[p].splice(0,1/0,...m.flat()),s(t[p])}function d(p,m){let[b,g]=[0,0];for(let w of r.get(p)??[]){let x=w.a===p?w.b:w.a;w.
same||x.layer-p.layer!==m||(b+=o(x)/Math.max(1,t[x.layer].length-1)*w.weight,g+=w.weight)}return g?b/g:o(p)/Math.max(1,t[p.
layer].length-1)}t.forEach((p,m)=>{p.sort((b,g)=>b.column-g.column),f(m,xe(p))});let h={cost:u(),layers:t.map(p=>[...p])};
for(let p=0;p<Gc;p+=1){let m=p%2?1:-1;for(let g=0;g<t.length;g+=1){let w=m<0?g:t.length-1-g;if(!t[w+m])continue;let x=xe(
t[w]).map(O=>{let k=O.filter(S=>!S.head).sort((S,E)=>d(S,m)-d(E,m)),$=[...O.filter(S=>S.head),...k];return{nodes:$,at:$.
reduce((S,E)=>S+d(E,m),0)/$.length}});x.sort((O,k)=>O.nodes[0].column-k.nodes[0].column||O.at-k.at),x.some(({nodes:O})=>O[0].
box===null)&&x.sort((O,k)=>O.at-k.at),f(w,x.map(({nodes:O})=>O))}let b=u();b<h.cost&&(h={cost:b,layers:t.map(g=>[...g])})}
h.layers.forEach((p,m)=>f(m,[p])),Bc(t,{put:f,local:l,edges:n.length})}function ks(t,n){t.forEach((e,o)=>{let s=new Map(
n[o].map(({id:r},c)=>[r,c]));e.sort((r,c)=>T(s,r.id)-T(s,c.id))})}function xe(t){let n=[],e=new Map;for(let o of t){let s=o.
group?e.get(o.group):null;if(s){o.head?s.unshift(o):s.push(o);continue}let r=[o];n.push(r),o.group&&e.set(o.group,r)}return n}
function Bc(t,{put:n,local:e,edges:o}){let s=Hc;for(let[r,c]=[0,!0];c&&r<Uc&&s>0;r+=1){c=!1;for(let i=0;i<t.length;i+=1){
let a=xe(t[i]),l=e(i),u=(f,d)=>{f(),n(i,a),s-=o*o;let h=e(i);return h<l-1e-9?([c,l]=[!0,h],!0):(d(),n(i,a),!1)};for(let f=0;f<
a.length&&s>0;f+=1)for(let d of[f+1,f+2,f+3]){if(d>=a.length||!zc(a,f,d))continue;let h=()=>a.splice(d,0,...a.splice(f,1)),
p=()=>a.splice(f,0,...a.splice(d,1));u(h,p)||u(p,h)}for(let f of a)for(let d=f[0].head?1:0;d+1<f.length;d+=1){let h=()=>f.
splice(d,2,f[d+1],f[d]);u(h,h)}}}}function zc(t,n,e){return new Set(t.slice(n,e+1).map(([s])=>s.column).filter(s=>s>=0)).
size<=1}var Ms=12;function As(t,n){let e=t.y+t.height/2;function o({route:s,end:r}){let c=r===0?s.chain[1]:s.chain[s.chain.length-2],i=c.y+
c.height/2;return s.same?i<e?-1e6+s.lane:1e6-s.lane:i}for(let s of[t.left,t.right]){s.sort((i,a)=>o(i)-o(a)||i.route.index-
a.route.index);let r=s.reduce((i,a)=>i+a.need+n.portGap,-n.portGap),c=e-r/2;for(let i of s)i.y=c+i.need/2,c+=i.need+n.portGap}}
var An=class{constructor(){this.d="",this.points=[]}to(n,e){let o=this.points.at(-1);o&&Math.abs(o[0]-n)<.01&&Math.abs(o[1]-
e)<.01||(this.d+=`${this.d?"L":"M"}${B(n)} ${B(e)}`,this.points.push([n,e]))}sway(n,e){let[o,s]=j(this.points);if(Math.abs(
s-e)<.5){this.to(n,e);return}let r=(o+n)/2;this.d+=`C${B(r)} ${B(s)} ${B(r)} ${B(e)} ${B(n)} ${B(e)}`;for(let c=1;c<=Ms;c+=
1){let i=c/Ms,[a,l,u,f]=[(1-i)**3,3*i*(1-i)**2,3*i*i*(1-i),i**3];this.points.push([a*o+(l+u)*r+f*n,(a+l)*s+(u+f)*e])}}corner(n,e,o,s){
let[r,c]=j(this.points);this.d+=`Q${B(n)} ${B(e)} ${B(o)} ${B(s)}`;for(let i of[.25,.5,.75,1])this.points.push([(1-i)**2*
r+2*i*(1-i)*n+i*i*o,(1-i)**2*c+2*i*(1-i)*e+i*i*s])}},B=t=>Math.round(t*100)/100;function Pc({chain:[t,n],lane:e},[o,s],r,c){
let i=Math.max(t.x+t.width,n.x+n.width),a=Math.max(r.zones[t.layer].arcs,i)+c.bend+e*c.lane,l=Math.max(i+c.bend,Math.min(
a,r.width-2)),u=Math.min(c.bend,Math.abs(s-o)/2),f=s>o?1:-1,d=new An;return d.to(t.x+t.width,o),d.to(l-u,o),d.corner(l,o,
l,o+f*u),d.to(l,s-f*u),d.corner(l,s,l-u,s),d.to(n.x+n.width,s),d}function Vc({chain:t},[n,e],o){let s=new An,[r,c]=[t[0],
j(t)];s.to(r.x+r.width,n);for(let i of t.slice(1)){let a=o.zones[i.layer-1],l=i===c?e:i.y+i.height/2;s.to(a.from,j(s.points)[1]),
s.sway(a.to,l)}return s.to(c.x,e),s}function Es(t,n,e){let o=t.find(s=>s.route===n&&s.end===e);if(!o)throw new RangeError(`no port of ${n.ribbon.id}`);return o.
y}function Ts(t,n,e){let{ribbon:o,chain:s,same:r,forward:c,width:i}=t,[a,l]=[s[0],j(s)],u=Es(a.right,t,0),f=Es(r?l.right:
l.left,t,1),d=r?Pc(t,[u,f],n,e):Vc(t,[u,f],n),h={x:a.x+a.width,y:u,way:-1},p=r?{x:l.x+l.width,y:f,way:-1}:{x:l.x,y:f,way:1},
[m,b]=c?[p,h]:[h,p],g=[],w=!r&&c&&e.tiles==="letters"&&!e.packed?n.zones[l.layer-1].slots:null;return o.kinds.length&&(o.
main||o.directed)&&g.push({...m,kinds:o.kinds,slots:w??o.kinds}),o.back.length&&g.push({...b,kinds:o.back,slots:o.back}),
{ribbon:o,width:i,d:d.d,points:c?d.points:[...d.points].reverse(),heads:g}}var Is=1e4,Kc=6,qc=2,Jc=4,Qc=1.4;function Ls(t,n,e){let o=n.width<Ss,s=new Map;function r(i,a,l){let u=$s(a.routes),f=[...l].
join(";"),d=s.get(f);d?ks(a.layers,d):Os(a.layers,u),s.set(f,a.layers);let h=Math.max(n.height,Ns(a,i,Xt));ws(a.layers,Se(
u),i,h);let p=ms(a,i,n.width,t.order);return{model:t,net:a,look:i,narrow:o,across:p,height:h,fits:h<=n.height&&p.width<=
n.width}}let c=null;for(let i of o?xs:bs)for(let{look:a,net:l,parts:u}of Zc(t,i,n.height,o,e)){let f=Ns(l,a,de)/n.height,
d=ps(l,a,t.order)/n.width;if(f<=1&&d<=1&&!l.cut){let m=r(a,l,u);if(m.fits)return m}let h=Math.max(1,d),p=Math.max(1,f)*(o?
h**4:h)*(l.cut?Qc:1);(!c||p<.97*c.far)&&(c={far:p,made:()=>r(a,l,u)})}if(!c)throw new RangeError("there is no look");return c.
made()}function*Zc(t,n,e,o,s){let r=n.map(c=>{let i={...c,slot:ta(t,c,s)};return{look:i,divided:na(l=>eo(t,i,o,s,l),i,e,
o)}});for(;r.length;){let c=[];for(let i of r){let{value:a,done:l}=i.divided.next();l||(yield{look:i.look,...a},c.push(i))}
r=c}}function ta({letters:t},{tiles:n,slot:e,sub:o},s){return Math.max(e,...(n==="letters"?t:n==="count"?["8"]:[]).map(c=>Math.
ceil(s(c,o,700))+3))}function*na(t,n,e,o){let s=new Map;for(;;){let r=t(s);yield{net:r,parts:new Map(s)};let c=r.layers.
map(d=>de(d,n)+n.top+n.bottom),i=c.indexOf(Math.max(...c));if(r.columns.some(({length:d})=>d>1)||!(c[i]>e))return;let l=r.
layers[i].filter(({box:d})=>d).length,[u]=r.columns[i],f=(s.get(u)??1)+1;if(l<Jc||f>(o?qc:Kc))return;s.set(u,f)}}function Ds({
model:t,net:n,look:e,narrow:o,across:s,height:r},c={}){let{nodes:i}=n;for(let a of i.values()){if(a.settled??=a.y,a.x=s.
layers[a.layer],a.y=a.settled,a.width=s.widths[a.layer],!Object.hasOwn(c,a.id))continue;let[l,u]=c[a.id];a.x=l*s.width/Is-
a.width/2,a.y=u*r/Is-a.height/2}for(let a of i.values())As(a,e);return{look:e,narrow:o,nodes:i,frames:ea(n,e),ribbons:n.
routes.map(a=>Ts(a,s,e)),captions:oa(t,n,s,e,o),boxOf:t.boxOf,main:t.main,drawn:t.drawn,present:t.present,width:s.width,
height:r}}var Ns=({layers:t},n,e)=>n.top+n.bottom+Math.max(0,...t.map(o=>e(o,n)));function ea({nodes:t},n){let e=new Map;
for(let o of t.values())o.group&&N(e,o.group,o);return[...e].map(([o,s])=>{let[r,c]=[Math.min(...s.map(({y:l})=>l)),Math.
max(...s.map(({y:l,height:u})=>l+u))],[i,a]=[Math.min(...s.map(({x:l})=>l)),Math.max(...s.map(({x:l,width:u})=>l+u))];return{
id:o,x:i-n.frame,y:r-n.frame,width:a-i+2*n.frame,height:c-r+2*n.frame}})}function oa({columns:t},n,e,o,s){let r=[];return n.
columns.forEach((c,i)=>{for(let a of c){if(n.columns[i-1]?.includes(a))continue;let l=i;for(;n.columns[l+1]?.includes(a);)
l+=1;let[u,f]=[e.layers[i],e.layers[l]+e.widths[l]],d=n.layers[i].find(p=>p.column===a),h=c.length===1&&!s;r.push({...t[a],
x:(u+f)/2,y:h||!d?0:d.y-(d.group?o.frame:0)-o.top,width:f-u})}}),r}function vs({text:t,x:n,y:e,size:o,weight:s,anchor:r},c){let i=c(t,o,s);return{x:r==="middle"?n-i/2:r==="end"?n-i:n,y:e-
o*.8,width:i,height:o}}var Rs=Object.freeze({brief:"",full:"",drawn:""});function ia(t,n){let e=new Map;for(let o of n){let{kind:s,source:r,target:c}=t.
links[o];t.kinds[s].family!=="support"||r===c||e.set(c,(e.get(c)??new Set).add(s))}return e}function _s(t,n,e){let[o,s]=[
n,e.flatMap(({links:a})=>a)].map(a=>ia(t,a)),r=new Set([...o.values()].flatMap(a=>[...a])).size>1,{columns:c,of:i}=t.columns;
return a=>{if(c[i[a]]?.tone==="patron")return Rs;let[l,u]=[o.get(a)?.size??0,s.get(a)?.size??0];if(!l||!r||!s.size)return Rs;
let f=`${l} ${l===1?"kind":"kinds"}`;return{brief:f,full:`receives ${f}`,drawn:u<l?`${u||"none"} drawn`:""}}}var aa=4,la=9,ye=8,fa=4,js="member-of",ua=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"});function Tn(t){let n=new Map;
for(let{kind:e}of Object.values(t.links))n.set(e,(n.get(e)??0)+1);return Object.keys(t.kinds).sort((e,o)=>(n.get(o)??0)-
(n.get(e)??0)||(e<o?-1:1))}function da(t,{dissolved:n,died:e}){let o=n??e;if(!o||o==="..")return"";let s=Ot(o)[1];return!s||
t.info.asOfDay&&s>t.info.asOfDay?"":`${e?"died":"ended"} ${I(o).replace(/(\d) ([A-Z][a-z]{2})[a-z]+ /,"$1 $2 ")}`}var pa=({
country:t,type:n})=>t&&n!=="state"&&ua.of(t)||"";function ma(t,n,e){let o=new Map;for(let i of n){let{kind:a,source:l,target:u,
status:f}=t.links[i];a!==js||f==="denied"||!e(l)||!e(u)||l===u||t.columns.of[l]===t.columns.of[u]&&N(o,u,l)}let s=new Map,
r=[...o].filter(([,i])=>new Set(i).size>1);r.sort((i,a)=>i[1].length-a[1].length||(i[0]<a[0]?-1:1));let c=new Set;for(let[
i,a]of r){if(s.has(i))continue;let l=[...new Set(a)].filter(u=>!s.has(u)&&!c.has(u));if(!(l.length<2)){c.add(i);for(let u of l)
s.set(u,i)}}return s}function ha(t,n,e,o){let s=new Map;for(let c of n)N(s,t.columns.of[c],c);let r=new Map;for(let[c,i]of s)
if(!(i.length<=la))for(let a of i)e.has(a)||N(r,`${t.actors[a].type}.${c}`,a);for(let[c,i]of r)(i.length<aa||o.has(c))&&
r.delete(c);return r}function wa(t,n,e,o){let s=e.slice(0,ye).map(l=>({id:l,label:t.actors[l].name,more:[],beyond:[]})),
r=[...e.slice(ye),...o];if(!r.length||!s.length&&r.length<fa)return s;let i=r.every(l=>t.actors[l].type==="state-organ")?
"organ":r.every(l=>t.actors[l].type==="armed-wing")?"wing":"part",a=`${r.length}${s.length?" more":""} ${i}${r.length===
1?"":"s"}`;return[...s,{id:`more:${n}`,label:a,more:o,beyond:e.slice(ye)}]}function ga(t,n,e,o,s,r){let c=new Map;for(let u of n){
let{source:f,target:d,kind:h}=t.links[u],[p,m]=[e(f),e(d)];if(!p||!m||p===m)continue;let[b,g]=p<m?[p,m]:[m,p],{family:w,
symmetric:x}=t.kinds[h],O=`${b}>${g}:${w}`;c.has(O)||c.set(O,{one:b,other:g,family:w,there:new Set,back:new Set,links:[]});
let k=T(c,O);k.links.push(u),(x||p===b)&&k.there.add(h),!x&&p===g&&k.back.add(h)}let i=u=>r.filter(f=>u.has(f)),a=[...c].
map(([,{one:u,other:f,family:d,there:h,back:p,links:m}])=>{let b=p.size>h.size,[g,w]=b?[f,u]:[u,f];return{id:`${g}>${w}:${d}`,
from:g,to:w,family:d,kinds:i(b?p:h),back:i(b?h:p),directed:m.some(x=>!t.kinds[t.links[x].kind].symmetric),main:s.has(d),
links:m,...qo(t,m,o)}}),l=({family:u})=>v.indexOf(u);return a.sort((u,f)=>l(u)-l(f)||(u.id<f.id?-1:1))}function Cs(t,n,e,o,s,r){
let{wholes:c}=t.columns,i=y=>Object.hasOwn(c,y)&&n.actors.has(c[y])?c[y]:null,a=[...n.actors].filter(y=>!i(y)).sort(),l=ma(
t,n.links,y=>n.actors.has(y)&&!i(y)),u=new Set(l.values()),f=a.filter(y=>!l.has(y)&&!u.has(y)),d=ha(t,f,o,new Set(e.stacks)),
h=new Map;for(let y of[...n.actors].sort()){let M=i(y);M&&N(h,M,y)}let p=new Map;for(let y of n.hidden??[]){let M=i(y);M&&
!n.actors.has(y)&&t.actors[y].type!=="person"&&N(p,M,y)}let m=new Map,b=[];for(let[y,M]of d){let[L,Ln]=y.split("."),Ne=`\
stack:${y}`;for(let yr of M)m.set(yr,Ne);let Sr=`${M.length} ${t.types[L].plural}`;b.push({id:Ne,label:Sr,place:"",column:Number(
Ln),chips:[],frame:null,head:!1,ended:"",members:M})}for(let y of a){if(m.has(y))continue;m.set(y,y);let M=t.actors[y];b.
push({id:y,label:M.name,place:pa(M),column:t.columns.of[y],chips:wa(t,y,h.get(y)??[],p.get(y)??[]),frame:l.get(y)??(u.has(
y)?y:null),head:u.has(y),ended:da(t,M),members:[]})}for(let[y,M]of h)for(let L of M)m.set(L,T(m,y));let{main:g,drawn:w,present:x}=Sn(
t,n.links,e),O=[...n.links].filter(y=>{let{kind:M,source:L,target:Ln}=t.links[y];return w.has(t.kinds[M].family)?!(M===js&&
l.get(L)===Ln):!1}),k=ga(t,O,y=>m.get(y),s,g,r),S=[...new Set(k.flatMap(y=>y.main?[...y.kinds,...y.back]:[]))].map(y=>t.
kinds[y].letters),E=_s(t,n.found??n.links,k);return{boxes:b.map(y=>({...y,received:E(y.id)})),ribbons:k,boxOf:m,main:g,drawn:w,
present:x,columns:t.columns.columns,order:r,letters:S}}var Fs=10,ba=2;function xa({captions:t,width:n},e){let{x:o,y:s}=t[e],r=t.filter((l,u)=>u!==e&&l.y===s&&l.title),c=Math.max(
-o,...r.filter(l=>l.x<o).map(l=>l.x-o)),i=Math.min(n-o,...r.filter(l=>l.x>o).map(l=>l.x-o)),a=Math.min(c===-o?1/0:-c/2,i===
n-o?1/0:i/2);return 2*Math.min(a,n/2)-Fs}function Gs({layout:t,colours:n,scale:e,measure:o}){let{look:s,narrow:r}=t,c=Math.
max(r?11:12,11/e),i=c*1.2;if(c>s.top-4)return[];let a=[];return t.captions.forEach(({title:l,note:u,x:f,y:d},h)=>{if(!l)
return;let p=xa(t,h),m=($,S)=>E=>o(E,$,S),b=r||s.top<20+i?1:ba,g=nt(l.toUpperCase(),p,m(c,650),b);if(g.some($=>o($,c,650)>
p+Fs))return;let w=($,S,E,F)=>{let y=Math.min(o($,E,F)/2+4,t.width/2),M=Math.min(Math.max(f,y),t.width-y),L={size:E,weight:F,
fill:n.caption,anchor:"middle",alpha:1};a.push({type:"text",text:$,x:M,y:S,...L})},x=r?d+s.top-8:d+Math.max(20,c+4);g.forEach(
($,S)=>w($,x+S*i,c,650));let O=x+(g.length-1)*i+15,k=u&&o(u,s.sub,400)<=p&&O<d+s.top-2;!r&&k&&!rt(s.sub,e)&&w(u,O,s.sub,
400)}),a}var Us=.13,ya=2.5;function $a(t){let n=t.slice(1).map(([o,s],r)=>Math.hypot(o-t[r][0],s-t[r][1])),e=n.reduce((o,s)=>o+s,
0)/2;for(let[o,s]of n.entries()){if(e<=s&&s){let[[r,c],[i,a]]=[t[o],t[o+1]];return[r+(i-r)*e/s,c+(a-c)*e/s]}e-=s}return t[0]??
[0,0]}function Hs({ribbon:t,width:n,d:e,points:o,heads:s},{graph:r,layout:c,colours:i,focus:a,detail:l,changes:u}){let f=a?
a.ribbons.has(t.id):null,d=f||l,h=f===!1?Us:1,p=c.nodes.get(t.from),m=ge(t.links,u),b=ft(t.family,i,p&&r.columns.columns[p.
column].tone),g=m?yt(m.whole,i):b,w=t.possible?c.look.thin:n*(f&&!t.main?1.6:1),x=[];t.main&&h===1&&x.push({type:"path",
d:e,stroke:i.ground,width:w+ya,alpha:1});let O=m?be[m.whole]:d?Zt[t.confidence]:null;x.push({type:"path",d:e,stroke:g,width:w,
alpha:h,dash:O}),m?.line&&x.push({type:"path",d:e,stroke:yt(m.line,i),width:Math.max(1.4,w*.4),alpha:h,dash:be[m.line]});
let[k,$]=$a(o);if(t.denied||d&&t.disputed){let[S,E,F,y]=[k-6,k+6,$-6,$+6].map(C),M=`M${S} ${F}L${E} ${y}M${S} ${y}L${E} ${F}`,
L=`M${C(k)} ${F}L${E} ${C($)}L${C(k)} ${y}L${S} ${C($)}z`;x.push(t.denied?{type:"path",d:M,stroke:g,width:2,alpha:h}:{type:"\
path",d:L,fill:i.ground,stroke:g,width:1.8,alpha:h})}for(let S of s)(t.main||d)&&x.push(Oa(S,t,c.look,i,g,h,d));return x}
function Oa({x:t,y:n,way:e},o,s,r,c,i,a){let l=t-e*s.arrow,u=o.main?s.strip/2:4,f=a&&o.ended,d=`M${C(l)} ${C(n-u)}L${C(t)}\
 ${C(n)}L${C(l)} ${C(n+u)}${f?"":"z"}`;return f?{type:"path",d,stroke:c,width:1.8,alpha:i}:o.possible?{type:"path",d,fill:r.
ground,stroke:c,width:1.2,alpha:i}:{type:"path",d,fill:tt(c,r.ink,.35),alpha:i}}function $e({x:t,y:n,way:e,kinds:o,slots:s},r){
let c=t-e*(r.arrow+2);return r.tiles==="none"?[]:r.tiles==="count"?[{kind:null,x:c-(e>0?r.slot:0),y:n-r.strip/2}]:o.map(
i=>{let a=e>0?s.length-1-s.indexOf(i):s.indexOf(i);return{kind:i,x:c-e*a*r.slot-(e>0?r.slot:0),y:n-r.strip/2}})}function Bs({
ribbon:t,heads:n},{graph:e,layout:o,colours:s,focus:r,scale:c,changes:i}){let{look:a}=o;if(!t.main||rt(a.sub,c))return[];
let l=r&&!r.ribbons.has(t.id)?Us:1;return n.flatMap(u=>$e(u,a).flatMap(({kind:f,x:d,y:h})=>{let p=f?t.links.filter(O=>e.
links[O].kind===f):t.links,m=ge(p,i),b=f?e.kinds[f].colour:ft(t.family,s),g=Rt(m?yt(m.line??m.whole,s):b),w=f?e.kinds[f].
letters:String(u.kinds.length),x={x:d+.5,y:h,width:a.slot-1,height:a.strip};return[{type:"path",d:R(x,2),fill:g,stroke:s.
ground,width:1,alpha:l},{type:"text",text:w,x:d+a.slot/2,y:h+a.strip/2+4,size:a.sub,weight:700,fill:"#ffffff",anchor:"mi\
ddle",alpha:l}]}))}function zs(t){let{layout:n,colours:e,focus:o}=t,s=[];for(let i of n.frames)s.push({type:"path",d:R(i,12),fill:e.strip,stroke:e.
line,width:1,alpha:1});let r=({ribbon:i,width:a})=>(o?.ribbons.has(i.id)?1e3:0)+(i.main?100-a:0),c=[...n.ribbons].sort((i,a)=>r(
i)-r(a));for(let i of c)for(let a of Hs(i,t))s.push(Object.assign(a,{strand:i.ribbon.id}));for(let i of c)for(let a of Bs(
i,t))s.push(Object.assign(a,{cue:i.ribbon.id}));for(let i of n.nodes.values())for(let a of lo(i,t))s.push(Object.assign(
a,{node:a.node??i.id}));return s}var Xs=t=>[...Gs(t),...[...t.layout.nodes.values()].flatMap(n=>fo(n,t))];var Ma=[620,1180],Ea=[240,660],Ps={column:300,box:84};function Vs({nodes:t,frames:n,ribbons:e}){let o=[...t.values(),...n].
map(mt),s=e.flatMap(i=>i.points),[r,c]=[s.map(([i])=>i),s.map(([,i])=>i)];return{left:ht([...o.map(({left:i})=>i),...r]),
right:-ht([...o.map(({right:i})=>i),...r].map(i=>-i)),top:ht([...o.map(({top:i})=>i),...c]),bottom:-ht([...o.map(({bottom:i})=>i),
...c].map(i=>-i))}}function Aa(t){if(!t.nodes.size)return t;let n=Math.max(0,Vs(t).top-t.look.top);return{...t,captions:t.
captions.map(e=>e.y?e:{...e,y:n})}}function Ta(t,n,e){let{margin:o,top:s}=t.look;if(!t.nodes.size)return{left:0,right:t.
width,top:0,bottom:t.height};let r=Vs(t),c=n.flatMap(i=>i.type==="text"?[mt(vs(i,e))]:[]);return{left:ht([r.left,...c.map(
({left:i})=>i)])-o,right:-ht([r.right,...c.map(({right:i})=>i)].map(i=>-i))+o,top:ht([r.top-Math.min(s,o),...t.captions.
map(({y:i})=>i)]),bottom:r.bottom+o}}var ht=t=>t.reduce((n,e)=>Math.min(n,e));function Ia(t){let n={...t,layout:Aa(t.layout)},
e=[...zs(n),...Xs(n)];return{shapes:e,box:Ta(n.layout,e,n.measure),colours:n.colours,how:n}}function Na({boxes:t}){let n=new Map;
for(let{column:o,chips:s}of t)n.set(o,(n.get(o)??0)+1+.4*s.length);let e=(o,[s,r])=>Math.round(Math.min(r,Math.max(s,o)));
return{width:e(Ps.column*n.size,Ma),height:e(100+Ps.box*Math.max(0,...n.values()),Ea)}}function Ys({graph:t,shown:n,state:e,
kept:o,colours:s,measure:r,size:c=null}){let i=ss(t,e),a=Cs(t,n,e,o,i,Tn(t)),l=Ds(Ls(a,c??Na(a),r),e.pinned),{pinned:u}=e,
d={graph:t,layout:l,colours:s,pinned:u,measure:r,...{focus:null,selected:new Set,scale:1,detail:!1},changes:ls(t,e)};return Ia(
d)}var q=(t,n,e=`${n}s`)=>`${t.toLocaleString("en")} ${t===1?n:e}`;var Ks=t=>t.toLowerCase().trim();function Da(t,n){let e=t.kinds[n.kind]??t.unusedKinds[n.kind],o=t.actors[n.source]?.plural?
e.pluralVerb??e.verb:e.verb;if(!n.role)return{said:` ${o} `,named:!1};if(!Ce.includes(n.kind))return{said:`, ${n.role}, ${o}\
 `,named:!1};let s=Ks(n.role).endsWith(` ${Ks(t.actors[n.target]?.name??"")}`);return{said:s?`, ${n.role}`:`, ${n.role} \
of `,named:s}}function qs(t,n,e,o){let{said:s,named:r}=Da(t,n);return`${e}${s}${r?"":o}`}var va=3,Ra=3,_a=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),Js={support:"gives support to",structure:"\
leads or belongs to",alignment:"is allied with",hostility:"opposes"},ja="is linked with",Ca="supports or is tied to",Wa="\
supports",Fa=t=>t===P?"no country":_a.of(t)??t;function ke(t,n){let e=st(n);return e===null?t.actors[n]?.name??n:`actors\
 in ${Fa(e)}`}function Me(t,n="and",e=Ra){let o=t.length>e+1?[...t.slice(0,e),`${t.length-e} more`]:t;return o.length>1?
`${o.slice(0,-1).join(", ")} ${n} ${o.at(-1)}`:o[0]??""}var Qs=(t,n)=>Object.keys(t.kinds).filter(e=>t.kinds[e].family===
n);function Ga(t,n){let e=Object.keys(t.kinds),o=n.kinds??nn(t,n,"kinds")??e,s=v.filter(l=>Qs(t,l).some(u=>o.includes(u))),
{kinds:r,families:c}=t.info.narrowedBy??{},i=!r&&s.every(l=>Qs(t,l).every(u=>o.includes(u))),a=o.length===e.length&&!r&&
!c;return o.length?a&&!ot(n)&&s.includes("support")?Wa:a?ja:o.length===1?t.kinds[o[0]].verb:i&&s.length===1?Js[s[0]]:i&&
s.length===bt.length&&!s.includes("hostility")?Ca:i?Me(s.map(l=>Js[l].replace(" to","")),"or"):Me(o.map(l=>t.kinds[l].verb),
"or",va):"has no link with"}function Ua(t,n){if(!ot(n))return null;let{via:e=[]}=n.question?.walk??{},o=xt(n),s=o===1?"d\
irectly":o===2?"directly or through one other":`through up to ${o-1} others`;if(!e.length)return s;let r=o===xt({question:n.
question&&{...n.question,walk:{via:e}}});return`through ${Me(e.map(c=>ke(t,c)))}${r?"":`, ${q(o,"hop")} at most`}`}function Zs({
window:t}){let n=Ro(t);return t?/^(since|until) /.test(n)?n:/ to /.test(n)?`from ${n}`:`in ${n}`.replace(/^in (\d+ )/,"o\
n $1"):"at any time"}var Ha=t=>t.map(n=>Zs({window:n})).join(" or ");function Ba(t,n){let{from:e=null,to:o=null}=n.question??
{},s=t.info.narrowedBy??{},r=n.window??it(s);return{from:e?ke(t,e):"Who",verb:Ga(t,n),to:o?ke(t,o):"whom",through:Ua(t,n),
time:n.compare?.by==="dates"?Ha(n.compare.sides):Zs({window:r}),certain:n.certain||!!(!n.window&&r&&s.certain)}}function Ee(t,n){
let{from:e,verb:o,to:s,through:r,time:c,certain:i}=Ba(t,n),a=n.window??it(t.info.narrowedBy??{}),l=[r,a&&c,i&&"certain o\
nly"].filter(Boolean);return`${[`${e[0].toUpperCase()}${e.slice(1)} ${o} ${s}`,...l].join(", ")}?`}var Hf=Object.freeze({...Object.fromEntries(Ue.map(t=>[t,Z[t]])),focus:null,chosen:null});var nr=12,za=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,Xa=/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu;function D(t,n=300){let e=String(
t).replace(za,"").replace(Xa," ").trim(),o=[...e.slice(0,2*n)];return o.length>n?`${o.slice(0,n-1).join("")}…`:e}function Pt(t){
let n=t.length-nr;return n>1?`${t.slice(0,nr).join(", ")} and ${n} more`:t.join(", ")}var Tt=(t,n)=>D(t.actors[n]?.name??
n,80),Pa={kinds:["Kinds of link",(t,n)=>D(t.kinds[n].label)],types:["Types of actor",(t,n)=>t.types[n].label],confidences:[
"Confidence",(t,n)=>n],statuses:["Status",(t,n)=>Q[n]],countries:["Countries",(t,n)=>n===P?"none given":n]};function Va(t,n,e){
let o=n[e];if(o===null)return null;let[s,r]=Pa[e],i=Cn(t,e).filter(a=>!o.includes(a));return o.length===0?`${s}: none`:i.
length<o.length?`${s}: all but ${Pt(i.map(a=>r(t,a)))}`:`${s}: ${Pt(o.map(a=>r(t,a)))}`}function er([t,n]){return t&&n?t===
n?`on ${V(t)}`:`from ${V(t)} to ${V(n)}`:t?`from ${V(t)} on`:`until ${n&&V(n)}`}var or=({window:t,certain:n})=>t&&`${n?"\
Certainly":"Certainly or possibly"} active ${er(t)}`;function Ya(t,{compare:n}){if(!n||n.by==="actors")return null;let[e,
o]=n.by==="dates"?n.sides.map(s=>`active ${er(s)}`):n.sides.map(s=>Vt(t,{...Z,...s}).join(", ")||"all links");return`Com\
pared: ${e} with ${o}`}function Ka(t){let{on:n,between:e,certain:o,...s}=t.info.narrowedBy??{},r=it({on:n,between:e}),c={
kinds:["Kinds of link",a=>D((t.kinds[a]??t.unusedKinds?.[a])?.label??a)],families:["Families of links",String],status:["\
Status",a=>Q[a]??a],min_confidence:["Confidence",a=>`${a} or better`],without:["Hidden",a=>Tt(t,a)],within:["Only actors\
 within",String]};return[...Object.entries(s).flatMap(([a,l])=>{let[u,f]=c[a]??[a.replaceAll("_"," "),String],d=[l].flat();
return d.length?`${u}: ${Pt(d.map(f))}`:[]}),or({window:r,certain:!!o})].filter(a=>a!==null)}function Vt(t,n){let e=n.without.
map(o=>Object.hasOwn(t.actors,o)?Tt(t,o):o);return[...Ka(t),...ct.map(o=>Va(t,n,o)),or(n),Ya(t,n),n.only&&`Only: ${Pt(n.
only.map(o=>Tt(t,o)))}`,e.length>0&&`Hidden: ${Pt(e)}`].filter(Boolean)}function sr(t,n,{folded:e=0}={}){return n.focus?`In focus: ${Tt(t,n.focus.id)} and actors within ${q(n.focus.depth,"step")}`:
e>0?`${e.toLocaleString("en")} more actors are not shown`:null}var[z,J]=[26,13],Ae=14,Te=2e3,Yt=t=>t[0].toUpperCase()+t.slice(1),It=(t,n,e)=>R({x:-t/2,y:-n/2,width:t,height:n},e),rr=(t,n)=>[
{d:It(Ae,J,2),fill:t},{text:n,x:0,fill:"#ffffff"}];function Nt({stroke:t,width:n=2,dash:e=null,head:o=null,mark:s=null,ground:r=""}){
let[c,i]=[-z/2,z/2],a=[{d:`M${c} 0L${o?i-8:i} 0`,stroke:t,width:n,dash:e}];return o==="open"&&a.push({d:`M${i-8} -5L${i}\
 0L${i-8} 5`,stroke:t,width:1.8}),o==="hollow"&&a.push({d:`M${i-8} -5L${i} 0L${i-8} 5z`,fill:r,stroke:t,width:1.2}),o===
"full"&&a.push({d:`M${i-8} -6L${i} 0L${i-8} 6z`,fill:t}),s==="disputed"&&a.push({d:"M0 -6L6 0L0 6L-6 0z",fill:r,stroke:t,
width:1.8}),s==="denied"&&a.push({d:"M-5 -5L5 5M-5 5L5 -5",stroke:t,width:2}),a}function qa({nodes:t,ribbons:n},{columns:e},{
column:o,box:s}){let r=n.map(({ribbon:c})=>t.get(c.from)).filter(c=>c?.column===o);return new Set(r).size===1?D(s.label,
Te):e.asked?"those asked about":e.columns[o].title.toLowerCase()}function Ja({graph:t,layout:n,colours:e}){let o=new Map;
for(let c of v)for(let{ribbon:i}of n.ribbons.filter(a=>a.ribbon.family===c)){let a=n.nodes.get(i.from),l=a&&t.columns.columns[a.
column],u=ft(c,e,l?.tone);if(o.has(u))continue;let f=i.main?{stroke:u,width:6,head:"full"}:{stroke:u,width:1.6},d=u===ft(
c,e)||!a?"":` from ${qa(n,t,a)}`;o.set(u,{label:`${Yt(c)}${d}`,sample:Nt(f)})}let s=[...o.values()],r=n.ribbons.some(({ribbon:c})=>c.
main);return s.length&&r&&(s[0]={...s[0],label:`${s[0].label}: the wider, the more kinds`}),s}function Qa({graph:t,layout:n,
colours:e},o){let{look:s,ribbons:r}=n,c=r.filter(({ribbon:l})=>l.main),i=c.flatMap(({heads:l})=>l.flatMap(u=>$e(u,s))).filter(
({x:l,y:u})=>pt(mt({x:l,y:u,width:s.slot,height:s.strip}),o));if(i.length&&s.tiles==="count"){let l=Rt(ft(c[0].ribbon.family,
e));return[{label:"Number of kinds",sample:rr(l,"3"),wide:Ae}]}let a=new Set(i.map(({kind:l})=>l));return Tn(t).filter(l=>a.
has(l)).map(l=>({label:D(t.kinds[l].label,Te),sample:rr(Rt(t.kinds[l].colour),t.kinds[l].letters),wide:Ae}))}function Za({
layout:t,colours:n,focus:e,detail:o}){let s=t.ribbons.map(({ribbon:l})=>l),r=s.filter(({id:l})=>o||e?.ribbons.has(l)),[c,
i]=[lt(n.caption,n.ground,3.4),n.ground];return[..._.filter(l=>r.some(({confidence:u})=>u===l)).reverse().map(l=>({label:`${Yt(
l)} confidence`,sample:Nt({stroke:c,dash:Zt[l]})})),r.some(({disputed:l,denied:u})=>l&&!u)&&{label:Yt(Q.disputed),sample:Nt(
{stroke:c,mark:"disputed",ground:i})},s.some(({denied:l})=>l)&&{label:Yt(Q.denied),sample:Nt({stroke:c,width:1.4,mark:"d\
enied"})},r.some(({ended:l,directed:u})=>l&&u)&&{label:"Ended before the date of record",sample:Nt({stroke:c,head:"open"})},
s.some(({possible:l})=>l)&&{label:"Possible, not certain, at the time chosen",sample:Nt({stroke:c,width:1.4,head:"hollow",
ground:i})}].filter(l=>l!==!1)}function tl({graph:t,layout:n,colours:e}){let o=[...n.nodes.values()],s=o.flatMap(({chips:i})=>i),
r={fill:e.ground,stroke:cn("plain",e).edge},c=[3,2];return[o.some(({box:i})=>i.ended)&&{label:"Ended by the date of reco\
rd",sample:[{d:It(z,J,4),...r,width:1.4,dash:[4,3]}]},s.some(({id:i})=>Object.hasOwn(t.actors,i))&&{label:"Part of the a\
ctor around it",sample:[{d:It(z,J+2,4),...r,width:1.2},{d:It(z-8,J-6,2),...r,width:.8}]},s.some(({id:i})=>!Object.hasOwn(
t.actors,i))&&{label:"Other parts, counted",sample:[{d:It(z,J-3,3),...r,width:.8,dash:c}]},n.frames.length>0&&{label:"Me\
mbers of one coalition",sample:[{d:It(z,J,5),fill:e.strip,stroke:e.line,width:1}]},o.some(({box:i})=>i.members.length)&&
{label:"Several actors of one type",sample:[{d:R({x:-z/2+3,y:-J/2+3,width:z-3,height:J-2},3),...r,width:.8},{d:R({x:-z/2,
y:-J/2,width:z-3,height:J-2},3),...r,width:1}]}].filter(i=>i!==!1)}function ir({layout:t,...n},e){return{...n,layout:{...t,
ribbons:t.ribbons.filter(({points:o})=>us(o,e)),nodes:new Map([...t.nodes].filter(([,o])=>pt(mt(o),e))),frames:t.frames.
filter(o=>pt(mt(o),e)),captions:t.captions.filter(({x:o})=>o>e.left&&o<e.right)}}}function cr(t,n){let e=ir(t,n);return[
[...Ja(e),...Qa(e,n)],[...Za(e),...tl(e)]].filter(s=>s.length).map(s=>s.map(({wide:r=z,...c})=>({...c,wide:r})))}function ar({
shapes:t,how:n},e){let{graph:o,layout:s}=ir(n,e),r=t.flatMap(f=>f.type==="text"?[f.text]:[]).join(" "),c=s.captions.filter(
({title:f,note:d})=>f&&(!r.includes(f.toUpperCase())||d&&!r.includes(d))).map(({title:f,note:d})=>[f,d].filter(Boolean).
join(": ")),i=f=>D(o.actors[f].name,Te),a=[...s.nodes.values()].flatMap(({box:f,lines:d,chips:h})=>[{id:f.id,label:f.label,
lines:d},...h].filter(p=>Object.hasOwn(o.actors,p.id)&&on(p.lines,p.label)).map(({id:p})=>i(p))),l=[...s.nodes.values()].
filter(({box:f})=>f.members.length).map(({box:f})=>`${Yt(f.label)}: ${f.members.map(i).sort().join(", ")}`),u=[...s.nodes.
values()].flatMap(({box:f,chips:d})=>d.filter(h=>h.beyond.length).map(h=>`${i(f.id)}, other parts: ${h.beyond.map(i).sort().
join(", ")}`));return[...c.length?[c.join(". ")]:[],...u,...a.length?[`Names in full: ${a.join("; ")}`]:[],...l].map(f=>`${f}\
.`)}var el=620,ol=28,sl=1500,fr=1.45,rl=8,il=18,Nn=22,Kt=2e3,wt={title:24,question:16,text:13,legend:12,source:11};function ur(t,n,e){
let o=[];for(let s of t.split(" ")){let r=o.length-1,c=r>=0?`${o[r]} ${s}`:s;r>=0&&e(c)<=n?o[r]=c:o.push(...cl(s,n,e))}return o}
function cl(t,n,e){if(e(t)<=n)return[t];let o=[""];for(let s of t)o.at(-1)&&e(o.at(-1)+s)>n?o.push(s):o[o.length-1]+=s;return o}
function al({graph:t,state:n,drawn:e,asked:o,part:s},r){let{asOf:c}=t.info,i=Vt(t,n),a=[q(e.actors.size,"actor"),q(e.links.
size,"link"),c&&`as of ${I(c)}`,s&&"the part of the picture in the window"],l=sr(t,n,e);return[[D(t.info.title,Kt),wt.title,
700,r.ink],[o??Ee(t,n),wt.question,600,r.ink],[i.length?`Filtered. ${i.join(". ")}.`:"Not filtered.",wt.text,400,r.caption],
[a.filter(Boolean).join(" · "),wt.text,400,r.caption],...l?[[`${l}.`,wt.text,400,r.caption]]:[]]}function ll({info:{title:t,
version:n,asOf:e,licence:o,authors:s}}){return`Source: ${[s?.length&&D(s.join(", "),Kt),D(t,Kt),n&&`version ${D(n,Kt)}`,
e&&`as of ${I(e)}`,o&&D(o,Kt)].filter(Boolean).join(", ")}. Drawn by axisgraph.`}function lr(t,{x:n,width:e,k:o,measure:s,
part:r}){let c=[],i=0;for(let[a,l,u,f]of t){let d=l*o;for(let h of ur(a,e,p=>s(p,d,u)))i+=d*fr,c.push({type:"text",text:h,
x:n,y:i,size:d,weight:u,fill:f,anchor:"start",alpha:1,part:r})}return{shapes:c,height:i}}function fl(t,n,e,o){if(t.text===
void 0)return{type:"path",part:"legend",...t,d:dr(t.d,n,e,o),width:(t.width??1)*o,dash:t.dash?.map(c=>c*o)??null};let[s,
r]=[11*o,t.fill??""];return{type:"text",text:t.text,x:n+t.x*o,y:e+4*o,size:s,weight:700,fill:r,anchor:"middle",part:"leg\
end"}}var dr=(t,n,e,o)=>t.replace(/(-?[\d.]+) (-?[\d.]+)/g,(s,r,c)=>[n+Number(r)*o,e+Number(c)*o].map(i=>Math.round(i*100)/
100).join(" "));function ul(t,{x:n,width:e,k:o,measure:s,colours:r}){let c=[],i=wt.legend*o,a=Nn*o/2;for(let l of t){let u=n;
for(let{label:f,sample:d,wide:h}of l){let p=(h+rl)*o,m=ur(f,e-p,g=>s(g,i,400)),b=p+Math.max(...m.map(g=>s(g,i,400)));u>n&&
u+b>n+e&&([u,a]=[n,a+Nn*o]),c.push(...d.map(g=>fl(g,u+h/2*o,a,o))),m.forEach((g,w)=>{a+=w?i*fr:0;let x={x:u+p,y:a+i*.35};
c.push({type:"text",text:g,...x,size:i,weight:400,fill:r.ink,anchor:"start",part:"legend"})}),u+=b+il*o}a+=Nn*o}return{shapes:c,
height:a-Nn*o/2}}var Ie=(t,n)=>t.map(e=>e.type==="text"?{...e,y:e.y+n}:{...e,d:dr(e.d,0,n,1)});function dl(t,n){if(t.type===
"text"){let s=n(t.text,t.size,t.weight),r=t.x-{start:0,middle:s/2,end:s}[t.anchor];return{left:r,right:r+s,top:t.y-t.size,
bottom:t.y+t.size/3}}let[e,o]=[[],[]];for(let[,s,r]of t.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g))e.push(Number(s)),o.push(Number(
r));return{left:Math.min(...e),right:Math.max(...e),top:Math.min(...o),bottom:Math.max(...o)}}function pr({graph:t,state:n,
drawn:e,scene:o,measure:s,titled:r=!0,asked:c=null,clip:i=null}){let{colours:a}=o,l=i??o.box,u=i?o.shapes.filter(S=>pt(dl(
S,s),i)):o.shapes,f=Math.min(4,Math.max(1,(l.right-l.left)/sl)),d=Math.max(el*f,l.right-l.left),h=(l.left+l.right)/2-d/2,
p={x:h,width:d,k:f,measure:s,colours:a},m=lr(r?al({graph:t,state:n,drawn:e,asked:c,part:i!==null&&!fs(i,o.box)},a):[],{...p,
part:"heading"}),b=l.top-10*f-m.height,g=ul(cr(o.how,l),p),w=[...ar(o,l),ll(t)].map(S=>[S,wt.source,400,a.caption]),x=lr(
w,{...p,part:"source"}),[O,k]=[l.bottom+16*f,l.bottom+22*f+g.height],$=ol*f;return{shapes:[...u,...Ie(m.shapes,b),...Ie(
g.shapes,O),...Ie(x.shapes,k)],drawn:u.length,clip:i,ground:a.ground,box:{left:h-$,right:h+d+$,top:b-$,bottom:k+x.height+
$}}}var ml=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,hl={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","\r":"\
&#13;","\n":"&#10;","	":"&#9;"},gt=t=>String(t).replace(ml,"�").replace(/[&<>"\r\n\t]/g,n=>hl[n]);function W(t,n,e=""){
let o=Object.entries(n).filter(([,s])=>s!=null).map(([s,r])=>` ${s}="${gt(r)}"`).join("");return e===""?`<${t}${o}/>`:`<${t}${o}\
>${e}</${t}>`}var X=t=>Math.round(t*100)/100,gl=4,bl=500;function xl({d:t,stroke:n,width:e,dash:o,fill:s,alpha:r=1}){return W("path",{
d:t,fill:s??"none",stroke:n??null,"stroke-width":n&&e!==void 0?X(e):null,"stroke-dasharray":o?o.map(X).join(" "):null,"s\
troke-linejoin":n?"round":null,opacity:r===1?null:X(r)})}function Sl({text:t,x:n,y:e,size:o,weight:s,fill:r,halo:c,anchor:i,
alpha:a=1}){let l={x:X(n),y:X(e),"font-size":X(o),"font-weight":s>bl?700:400,"text-anchor":i,opacity:a===1?null:X(a),"xm\
l:space":"preserve"};return(c?W("text",{...l,fill:"none",stroke:c,"stroke-width":gl,"stroke-linejoin":"round","aria-hidd\
en":"true",class:"halo"},gt(t)):"")+W("text",{...l,fill:r},gt(t))}function yl(t,n){return t.strand?[`strand-${t.strand}`,
n.strand(t.strand)]:t.cue?[`cue-${t.cue}`,n.strand(t.cue)]:t.node?[`actor-${t.node}`,n.actor(t.node)]:[`picture-${t.part??
"ground"}`,null]}function $l(){let t=new Set;return n=>{let e=n.replace(/[^A-Za-z0-9_.-]+/g,"-"),o=e;for(let s=2;t.has(o);s+=
1)o=`${e}-${s}`;return t.add(o),o}}function mr(t,n,e){let o=new Map;for(let s of t){let[r,c]=yl(s,n);o.has(r)||o.set(r,{
title:c,drawn:[]}),T(o,r).drawn.push(s.type==="text"?Sl(s):xl(s))}return[...o].map(([s,{title:r,drawn:c}])=>W("g",{id:e(
s)},`${r?W("title",{},gt(r)):""}${c.join(`
`)}`))}function hr({shapes:t,drawn:n,box:e,ground:o,clip:s},r,c){let i=$l(),[a,l]=[e.right-e.left,e.bottom-e.top].map(Math.
ceil),[u,f]=[e.left,e.top].map(X),d=mr(t.slice(0,n),r,i),h=s&&{x:X(s.left),y:X(s.top),width:X(s.right-s.left),height:X(s.
bottom-s.top)},p=h?[W("clipPath",{id:i("picture-view")},W("rect",h)),W("g",{"clip-path":"url(#picture-view)"},d.join(`
`))]:d;return`<?xml version="1.0" encoding="UTF-8"?>
${W("svg",{xmlns:"http://www.w3.org/2000/svg",version:"1.1",width:a,height:l,viewBox:`${u} ${f} ${a} ${l}`,"font-family":c,
role:"img",direction:"ltr"},["",W("title",{},gt(r.whole)),W("desc",{},gt(r.about)),W("rect",{id:i("picture-paper"),x:u,y:f,
width:a,height:l,fill:o}),...p,...mr(t.slice(n),r,i),""].join(`
`))}
`}var kl=600,Ml=t=>D(t,kl),El=(t,n)=>`${t} ${n}${t===1?"":"s"}`;var wr=(t,n)=>D(t.actors[n]?.name??n,200);function gr(t,n){let e=t.links[n],o=Ml(qs(t,e,wr(t,e.source),wr(t,e.target))),
s=El(e.roots.length,"independent source"),r=e.weakly_disputed?"weakly disputed":Q[e.status];return`${o} (${vo(e)}): ${e.
confidence} confidence, ${r}, ${s}.`}function br(t,n,e,o){let s=new Map(o.map(c=>[c.id,c.links])),r=`${q(e.actors.size,"actor")} and ${q(e.links.size,"link")}`;
return{whole:D(t.info.title),about:[r,...Vt(t,n)].join(". "),strand:c=>(s.get(c)??[]).map(i=>gr(t,i)).join(" "),actor:c=>Object.
hasOwn(t.actors,c)?Tt(t,c):""}}var Il="'DejaVu Sans', Verdana, 'Bitstream Vera Sans', sans-serif",Nl=500,Ll=1e3;function Dl(t){let n=t.map(e=>new Map(Object.
entries(e).flatMap(([o,s])=>[...s].map(r=>[r,Number(o)]))));return(e,o,s)=>{let r=n[s>Nl?1:0],c=0;for(let i of e)c+=r.get(
i)??Ll;return c*o/1e3}}function vl(t,n,{core:e,shown:o}){return o?{actors:new Set(o.actors),links:new Set(o.links),folded:0,
cut:0,left:[],columns:null}:cs(t,n,e)}function Rl(t){let{payload:n,families:e,asked:o,size:s,ground:r,widths:c,...i}=JSON.
parse(t),a=ve(n),l={...Z,...e?{families:e}:{}},u=vl(a,l,i),f=Dl(c),d=dt(a,l),h=Ys({graph:a,shown:i.shown?{...u,found:[]}:
{...u,hidden:d.actors,found:d.links},state:l,kept:new Set(i.core),colours:ze[r],measure:f,size:s}),{nodes:p,ribbons:m,look:b}=h.
how.layout,g=br(a,l,u,m.map(({ribbon:w})=>w));return JSON.stringify({svg:hr(pr({graph:a,state:l,drawn:u,scene:h,measure:f,
asked:o}),g,Il),actors:[...u.actors],links:m.flatMap(({ribbon:w})=>w.links),boxes:[...p.values()].flatMap(w=>[xr(w.id,w),
..._t(w,b).map(({id:x,area:O})=>xr(x,O))]),ribbons:m.map(({ribbon:{from:w,to:x,family:O,links:k},points:$})=>({from:w,to:x,
family:O,links:k,points:$}))})}var xr=(t,{x:n,y:e,width:o,height:s})=>({id:t,x:n,y:e,width:o,height:s});return Ar(_l);})();
